import { COMMANDS, type CommandName } from '../commands.ts';
import { say } from '../strings.ts';
import { type Html, html } from './html.ts';

/** Drawings on the buttons, on a square of 24; strokes unless they end in Z. */
const ICONS: Readonly<Record<CommandName, string>> = {
  next: 'M9 5l7 7-7 7',
  previous: 'M15 5l-7 7 7 7',
  first: 'M18 5l-7 7 7 7M6 5v14',
  last: 'M6 5l7 7-7 7M18 5v14',
  present: 'M4 5h16v11H4zM12 16v4M8 20h8',
  presentHere: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  leave: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  black: 'M4 5h16v14H4ZM4 5h16v14H4z',
  white: 'M4 5h16v14H4z',
  overview: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  jump: 'M5 9h14M5 15h14M10 4L8 20M16 4l-2 16',
  help: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18v.5',
  read: 'M4 5h7v15H4zM13 5h7v15h-7zM6 9h3M6 12h3M15 9h3M15 12h3',
  large: 'M3 19l6-14 6 14M5 15h8M16 19l3-7 3 7M17 17h4',
  theme: 'M12 4a8 8 0 1 0 0 16ZM12 4a8 8 0 0 1 0 16',
};

/** In the order a hand looks for them; the help sheet lists them as the table does. */
const BAR: readonly CommandName[] = [
  'first',
  'previous',
  'next',
  'last',
  'overview',
  'jump',
  'present',
  'presentHere',
  'leave',
  'black',
  'white',
  'large',
  'theme',
  'read',
  'help',
];

/** The bar of buttons, the progress line and everything that lies over the slides. */
export function renderInterface(): Html {
  return html`<div class="progress" id="progress" aria-hidden="true"></div>
<nav class="bar" id="bar" aria-label="${say('bar')}">${BAR.map(button)}<output class="bar-no" aria-live="off"></output></nav>
<p class="typed" id="ui-typed" aria-hidden="true"></p>
<p class="tip" id="ui-tip" role="status"></p>
<div class="blank" id="ui-blank" title="${say('resume')}"></div>
<p class="visually-hidden" id="ui-live" aria-live="polite"></p>
${helpSheet()}${jumpForm()}${originSheet()}`;
}

function button(name: CommandName): Html {
  const keys = COMMANDS.find(command => command.name === name)?.keys ?? [];
  const title = keys.length > 0 ? `${say(name)} (${keys.join(', ')})` : say(name);
  return html`<button type="button" data-command="${name}" aria-label="${say(name)}" title="${title}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="${ICONS[name]}"/></svg></button>`;
}

function closeButton(): Html {
  return html`<form method="dialog"><button class="close" aria-label="${say('close')}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 5l14 14M19 5L5 19"/></svg></button></form>`;
}

function helpSheet(): Html {
  const rows = COMMANDS.map(({ name, keys }) => {
    const caps = keys.map(key => html`<kbd>${key}</kbd> `);
    return html`<tr><th scope="row">${say(name)}</th><td>${caps}</td><td>${button(name)}</td></tr>`;
  });
  return html`<dialog id="ui-help" aria-labelledby="ui-help-title">${closeButton()}<h2 id="ui-help-title">${say('helpTitle')}</h2>
<table><thead><tr><th scope="col">${say('helpDoes')}</th><th scope="col">${say('helpKey')}</th><th scope="col">${say('helpButton')}</th></tr></thead><tbody>${rows}</tbody></table><p>${say('helpTouch')}</p></dialog>`;
}

function jumpForm(): Html {
  return html`<dialog id="ui-jump" aria-labelledby="ui-jump-title">${closeButton()}<h2 id="ui-jump-title">${say('jump')}</h2>
<form class="jump"><label for="ui-jump-no">${say('jumpNo')}</label><input id="ui-jump-no" name="no" type="text" inputmode="numeric" autocomplete="off" size="4"><button>${say('jumpGo')}</button></form></dialog>`;
}

function originSheet(): Html {
  return html`<dialog id="ui-origin" aria-labelledby="ui-origin-title">${closeButton()}<h2 id="ui-origin-title">${say('origin')}</h2>
<p class="origin-place"></p><blockquote class="origin-text"></blockquote><p><a class="origin-read" href="#doc">${say('originRead')}</a></p></dialog>`;
}

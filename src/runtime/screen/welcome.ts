import type { CommandName } from '../commands.ts';
import { create, createIcon, show } from '../interface/dom.ts';
import { ICONS } from '../interface/icons.ts';
import { translate, type Word } from '../interface/language.ts';
import { leftThere } from '../page/address.ts';
import { watchStorage } from '../page/offline.ts';
import type { Stage } from '../types.ts';
import { canStayAwake } from './awake.ts';
import { watchExtended } from './extended.ts';
import { canFillScreen } from './fullscreen.ts';
import { type Fact, readinessOf, type Storage } from './readiness.ts';

/** What a visitor comes for. */
const CHOICES: readonly (readonly [name: CommandName, word: Word])[] = [
  ['present', 'welcomePresent'],
  ['read', 'welcomeRead'],
  ['print', 'welcomePrint'],
];

/** A phone held upright. */
const UPRIGHT = '(max-width: 599.98px)';

const TICK = 'M4 13l5 5L20 6';

/** Below the cover, until it fills the screen: what can be done here, and whether this machine is ready for a talk. */
export function startWelcome(stage: Stage): void {
  const root = document.documentElement;
  const facts = create('ul', { class: 'facts', label: 'machine' });
  const panel = create(
    'section',
    { class: 'welcome', id: 'ui-welcome', label: 'welcome' },
    create('div', { class: 'choices' }, ...CHOICES.filter(([name]) => stage.can(name)).map(createChoice)),
    facts,
  );
  let isExtended: boolean | undefined;
  let storage: Storage = 'soon';
  const look = () => {
    const machine = { fillsScreen: canFillScreen(), isExtended, staysAwake: canStayAwake(), storage };
    facts.replaceChildren(...readinessOf(machine).map(createFact));
    translate(facts);
  };
  // Who comes from the text on a phone has made the choice: one tap leads to the slides.
  const hasChosen = () => leftThere().isWatched === true && matchMedia(UPRIGHT).matches;
  const follow = () => root.toggleAttribute('data-cover', stage.index === 0 && !hasChosen());

  // Inside the deck, so that a swipe over it turns the slide too.
  show(panel, document.getElementById('deck') ?? document.body);
  watchStorage(found => {
    storage = found;
    look();
  });
  watchExtended(found => {
    isExtended = found;
    look();
  });
  // The cover is laid out in what the panel leaves it, which is all of it while the panel is away.
  new ResizeObserver(() => root.style.setProperty('--welcome', `${panel.offsetHeight}px`)).observe(panel);
  stage.onSlide(follow);
  follow();
}

function createChoice([name, word]: readonly [CommandName, Word]): HTMLElement {
  return create(
    'button',
    { type: 'button', 'data-command': name },
    createIcon(ICONS[name]),
    create('span', { say: word }),
  );
}

function createFact({ name, word, isGood }: Fact): HTMLElement {
  const words = create('span', { say: word });
  return create('li', { 'data-fact': name }, ...(isGood ? [createIcon(TICK)] : []), words);
}

import type { CommandName } from '../commands.ts';
import { COMMANDS } from '../commands.ts';
import { noteDialog } from './dialogs.ts';
import { ICONS } from './icons.ts';
import { translate, type Word } from './language.ts';
import { pressedOf } from './switches.ts';

/** The policy takes no style attribute that is set as text; `element.style` is free. */
type Attributes = Readonly<Record<string, string | undefined>> & { readonly style?: never };

const SVG = 'http://www.w3.org/2000/svg';

/** An element: `create('input', { type: 'text', name: 'no' })`. `say` and `label` are words of the interface. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { say, label, ...attributes }: Attributes & { readonly say?: Word; readonly label?: Word } = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  const given = { ...attributes, 'data-say': say, 'data-label': label };
  for (const [name, value] of Object.entries(given))
    if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Puts an element of the interface on the page, in the language chosen. */
export function show<E extends Element>(element: E, parent: Element = document.body): E {
  parent.append(element);
  translate(parent === document.body ? document : parent);
  return element;
}

/** A drawing on a square of 24. */
export function createIcon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** The button of a command: a drawing with its name and keys. */
export function createButton(name: CommandName): HTMLButtonElement {
  const keys = COMMANDS.find(command => command.name === name)?.keys ?? [];
  return create(
    'button',
    {
      ...{ type: 'button', label: name, 'data-command': name, 'data-keys': keys.join(', ') },
      'aria-pressed': pressedOf(name)?.toString(),
    },
    createIcon(ICONS[name]),
  );
}

/** A dialog with its title and a button that closes it, as does a click beside it. */
export function createDialog(
  id: string,
  title: Word,
  ...content: readonly (Node | string)[]
): HTMLDialogElement {
  const dialog = create(
    'dialog',
    { id, 'aria-labelledby': `${id}-title` },
    create(
      'form',
      { method: 'dialog' },
      create('button', { class: 'close', label: 'close' }, createIcon('M5 5l14 14M19 5L5 19')),
    ),
    create('h2', { id: `${id}-title`, say: title }),
    ...content,
  );
  dialog.addEventListener('click', event => {
    // Only the backdrop is the dialog itself; everything in it is a child.
    if (event.target === dialog && isBeside(event, dialog.getBoundingClientRect())) dialog.close();
  });
  noteDialog(dialog);
  return show(dialog);
}

function isBeside({ clientX: x, clientY: y }: MouseEvent, box: DOMRect): boolean {
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}

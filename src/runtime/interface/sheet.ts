import { COMMANDS, type Command, GROUPS, type Group } from '../commands.ts';
import type { Stage } from '../types.ts';
import { create, createButton, createDialog } from './dom.ts';
import type { Word } from './language.ts';

const TITLES: Readonly<Record<Group, Word>> = {
  move: 'groupMove',
  talk: 'groupTalk',
  tools: 'groupTools',
  looks: 'groupLooks',
  more: 'groupMore',
};

/** The sheet of commands: everything the deck can do, with its key and its button. */
export function startSheet(stage: Stage): void {
  let sheet: HTMLDialogElement | undefined;
  stage.teach('help', () => {
    sheet ??= createDialog(
      'ui-help',
      'help',
      create('div', { class: 'groups' }, ...GROUPS.map(group => createGroup(stage, group))),
      create('p', { say: 'helpTouch' }),
    );
    sheet.showModal();
  });
}

function createGroup(stage: Stage, group: Group): HTMLElement {
  const rows = COMMANDS.filter(command => command.group === group && stage.can(command.name)).map(createRow);
  return create('section', {}, create('h3', { say: TITLES[group] }), create('ul', {}, ...rows));
}

function createRow({ name, keys }: Command): HTMLElement {
  const button = createButton(name);
  // Its words are part of the button, so that a finger has the whole row.
  button.append(create('span', { say: name }));
  return create(
    'li',
    {},
    button,
    create('span', { class: 'keys' }, ...keys.map(key => create('kbd', {}, key))),
  );
}

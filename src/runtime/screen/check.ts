import type { CommandName } from '../commands.ts';
import { create, createDialog } from '../interface/dom.ts';
import { translate, type Word } from '../interface/language.ts';
import type { Stage } from '../types.ts';
import { type Advice, type Answers, advise } from './advise.ts';
import { enterFullscreen, isFullscreen, leaveFullscreen } from './fullscreen.ts';
import { QUESTIONS } from './questions.ts';
import { ownShape } from './shape.ts';
import { createEdges, createTestCard } from './testcard.ts';

const THEMES = { light: 'adviceLight', dark: 'adviceDark' } as const;
const SIZES = { normal: 'adviceNormal', large: 'adviceLarge' } as const;
const SHAPES = { wide: 'adviceWide', standard: 'adviceStandard' } as const;

/** The projector check: a test card in full screen, a few questions about it, and the looks that suit the room. */
export function startCheck(stage: Stage): void {
  let dialog: HTMLDialogElement | undefined;
  let leavesAfter = false;
  stage.teach('check', async () => {
    dialog ??= createCheck(stage);
    leavesAfter = !isFullscreen() && (await enterFullscreen());
    // Only now: what is to be seen in full screen must have come after it.
    if (!dialog.open) dialog.showModal();
    dialog.addEventListener('close', () => leavesAfter && leaveFullscreen(), { once: true });
    dialog.dispatchEvent(new Event('begin'));
  });
  stage.guard(name => {
    // Who presents out of the check stays in full screen.
    if (name === 'present' || name === 'presentHere') leavesAfter = false;
    return false;
  });
}

function createCheck(stage: Stage): HTMLDialogElement {
  const asked = create('div', { class: 'asked', role: 'group', 'aria-labelledby': 'ui-check-asked' });
  const dialog = createDialog('ui-check', 'check', createEdges(), createTestCard(), asked);
  const say = (...content: readonly HTMLElement[]) => {
    asked.replaceChildren(...content);
    translate(asked);
    asked.querySelector('button')?.focus();
  };
  const ask = (answers: Partial<Answers>, no = 0) => {
    const question = QUESTIONS[no];
    dialog.toggleAttribute('data-done', !question);
    if (!question) return conclude(advise(answers as Answers, ownShape()));
    const buttons = question.answers.map(({ word, means }) =>
      createAnswer(word, () => ask({ ...answers, ...means }, no + 1)),
    );
    say(create('p', { id: 'ui-check-asked', say: question.word }), createRow(buttons));
  };
  const conclude = (advice: Advice) => {
    const use = () => {
      dialog.close();
      apply(stage, advice);
    };
    say(
      createVerdict(advice),
      create('ul', {}, ...advice.reasons.map(word => create('li', { say: word }))),
      createRow([createAnswer('checkApply', use), createAnswer('checkAgain', () => ask({}))]),
    );
  };
  dialog.addEventListener('begin', () => ask({}));
  // Esc leaves full screen first, and the check is of no use without.
  document.addEventListener('fullscreenchange', () => {
    if (!isFullscreen()) dialog.close();
  });
  return dialog;
}

function createVerdict({ theme, size, shape }: Advice): HTMLElement {
  const choices = [THEMES[theme], SIZES[size], SHAPES[shape]].map(word => create('b', { say: word }));
  const listed = choices.flatMap((choice, index) => [index ? ', ' : ' ', choice]);
  return create('p', { id: 'ui-check-asked' }, create('span', { say: 'adviceUse' }), ...listed);
}

function createRow(buttons: readonly HTMLElement[]): HTMLElement {
  return create('div', { class: 'answers' }, ...buttons);
}

function createAnswer(word: Word | number, work: () => void): HTMLElement {
  const button =
    typeof word === 'number'
      ? create('button', { type: 'button' }, String(word))
      : create('button', { type: 'button', say: word });
  button.addEventListener('click', work);
  return button;
}

/** Takes the looks over by the commands that change them, so that they are remembered as if asked for one by one. */
function apply(stage: Stage, { theme, size, shape }: Advice): void {
  const { dataset } = document.documentElement;
  const changes: readonly (readonly [CommandName, boolean])[] = [
    ['theme', dataset.theme !== theme],
    ['large', dataset.size !== size],
    ['shape', dataset.shape !== shape],
  ];
  for (const [command, isDue] of changes) if (isDue) stage.run(command);
}

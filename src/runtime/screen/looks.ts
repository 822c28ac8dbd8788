import { setPressed } from '../interface/switches.ts';
import { recall, remember, siteName } from '../page/memory.ts';
import type { Stage } from '../types.ts';

/** The dark theme and large type, remembered for the next visit. */
export function startLooks(stage: Stage): void {
  startLook(stage, 'theme', ['light', 'dark']);
  startLook(stage, 'large', ['normal', 'large'], 'size');
}

/** One choice of two, in an attribute of the page; the buttons say whether the second is on. */
function startLook(
  stage: Stage,
  command: 'theme' | 'large',
  [usual, other]: readonly [string, string],
  attribute: string = command,
): void {
  const root = document.documentElement;
  const show = (value: string) => {
    root.dataset[attribute] = value;
    setPressed(command, value === other);
  };

  show(recall(siteName(attribute)) === other ? other : usual);
  stage.teach(command, () => {
    const value = root.dataset[attribute] === other ? usual : other;
    show(value);
    remember(siteName(attribute), value);
  });
}

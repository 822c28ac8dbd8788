import type { CommandName } from '../commands.ts';
import { create } from '../interface/dom.ts';
import { showTip } from '../interface/tip.ts';
import type { Link } from './link.ts';
import type { RemoteStage } from './remote.ts';
import { findOtherScreen, watchScreens } from './screens.ts';

/** The deck fills its screen within this time, or the browser has refused, in milliseconds. */
const PATIENCE = 1200;

/** Full screen of the other window, which needs the right that a key or click gives in this one. */
export function startSteer(stage: RemoteStage, link: Link): void {
  const present = (name: CommandName) => () => {
    link.send({ type: 'run', name }, 'fullscreen');
    window.setTimeout(() => {
      if (stage.state?.looks.presenting !== '') showTip('presentThere');
    }, PATIENCE);
  };
  stage.teach('present', present('present'));
  stage.teach('presentHere', present('presentHere'));
  startPlace(link);
}

/** A button that puts the slides on the second screen, where there is one. */
function startPlace(link: Link): void {
  const button = create('button', { type: 'button', class: 'to-screen', say: 'placeOther', hidden: '' });
  button.addEventListener('click', async () => {
    const other = await findOtherScreen();
    if (other) link.send({ type: 'place', left: other.left, top: other.top }, 'fullscreen');
    else showTip('placeNone');
  });
  document.querySelector('.board-buttons')?.append(button);
  watchScreens(hasOther => {
    button.hidden = !hasOther;
  });
}

import type { Link } from './link.ts';
import type { Point } from './messages.ts';
import type { RemoteStage } from './remote.ts';

const KINDS: readonly Point['kind'][] = ['pointerdown', 'pointermove', 'pointerup', 'pointerleave'];

/** While a tool is in use, the pointer over the small slide moves over the large one. */
export function startRelay(stage: RemoteStage, link: Link): void {
  const pane = document.querySelector('[data-pane="now"] .slides');
  if (!(pane instanceof HTMLElement)) return;
  const send = (event: PointerEvent) => {
    if (!stage.state?.looks.tool || event.button > 0) return;
    const box = pane.getBoundingClientRect();
    const x = (event.clientX - box.left) / box.width;
    const y = (event.clientY - box.top) / box.height;
    link.send({ type: 'point', point: { kind: event.type as Point['kind'], x, y } });
  };
  for (const kind of KINDS) pane.addEventListener(kind, send);
}

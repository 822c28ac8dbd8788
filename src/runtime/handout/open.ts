import { composeHandout, loadSources } from './compose.ts';
import { takeUsualLooks } from './looks.ts';
import { placeHandout } from './place.ts';
import { type Choice, KINDS, PER_PAGE, USUAL } from './types.ts';

/** Takes away the handout that is on the page. */
let leave = () => {};

/** Shows the handout that an address asks for in place of the page. */
export async function openHandout(hash: string, slides: readonly HTMLElement[]): Promise<void> {
  const doc = document.querySelector<HTMLElement>('#doc');
  if (!doc) throw new Error('The page has no element #doc.');
  const sources = { slides, doc };
  await loadSources(sources);
  leave();
  const giveBack = takeUsualLooks();
  const lift = placeHandout(composeHandout(choiceOf(hash), sources));
  leave = () => {
    lift();
    giveBack();
  };
}

/** Gives the page back. */
export function closeHandout(): void {
  leave();
  leave = () => {};
}

/** `#handout?kind=slides&per-page=6&down&color` → the choice; what is not said, or wrong, is as usual. */
export function choiceOf(hash: string): Choice {
  const asked = new URLSearchParams(hash.replace(/^[^?]*\??/, ''));
  return {
    kind: KINDS.find(kind => kind === asked.get('kind')) ?? USUAL.kind,
    perPage: PER_PAGE.find(count => String(count) === asked.get('per-page')) ?? USUAL.perPage,
    run: asked.has('down') ? 'down' : USUAL.run,
    ink: asked.has('color') ? 'color' : USUAL.ink,
  };
}

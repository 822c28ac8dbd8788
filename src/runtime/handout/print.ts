import { takeUsualLooks } from './looks.ts';
import { placeHandout } from './place.ts';

/** A handout that goes on paper, and what is to be done with it afterwards. */
export interface Loan {
  readonly handout: HTMLElement;
  restore(): void;
}

/**
 * Whenever the page is printed, by a button or by Ctrl+P, only a handout goes on paper; afterwards the page is as it
 * was, whether it was printed or not.
 */
export function startPaper(lend: () => Loan): void {
  let end: (() => void) | undefined;
  window.addEventListener('beforeprint', () => {
    // The drawn slides, or a handout that fills the page already, are printed as they are.
    if (end || 'printing' in document.documentElement.dataset) return;
    const focused = document.activeElement;
    const { scrollX, scrollY } = window;
    const { handout, restore } = lend();
    const giveBack = takeUsualLooks();
    const lift = placeHandout(handout, 'paper');
    end = () => {
      lift();
      giveBack();
      restore();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      // The sheets may be less high than the text.
      window.scrollTo(scrollX, scrollY);
    };
  });
  window.addEventListener('afterprint', () => {
    end?.();
    end = undefined;
  });
}

/** How long a count takes, in milliseconds. */
const DURATION = 900;

/** `91,4`, `1.234.567` or `19`: an optional decimal comma, points between thousands. */
const COUNTABLE = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;

/**
 * A number on its way up from zero, written as the author wrote it: `countAt('91,4', 0.5)` → `45,7`. The end is the
 * author's own text, and what does not read as one number does not count.
 */
export function countAt(raw: string, progress: number): string {
  const form = COUNTABLE.exec(raw);
  if (!form || progress >= 1) return raw;
  const value = Number(raw.replaceAll('.', '').replace(',', '.')) * Math.max(progress, 0);
  const [whole = '', decimals] = value.toFixed(form[1]?.length ?? 0).split('.');
  const grouped = raw.includes('.') ? whole.replace(/\B(?=(?:\d{3})+$)/g, '.') : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** Counts all the numbers up at once; the returned function ends the run early. */
export function runCounts(numbers: Iterable<HTMLElement>): () => void {
  const counters = [...numbers].map(createCounter);
  if (counters.length === 0) return () => {};
  let begin: number | undefined;
  let frame = 0;
  const finish = () => {
    cancelAnimationFrame(frame);
    for (const counter of counters.splice(0)) counter.end();
  };
  const step = (now: number) => {
    begin ??= now;
    const progress = (now - begin) / DURATION;
    if (progress >= 1) return finish();
    for (const counter of counters) counter.show(slowDown(progress));
    frame = requestAnimationFrame(step);
  };
  for (const counter of counters) counter.show(0);
  frame = requestAnimationFrame(step);
  return finish;
}

/** At `normal` the box of a line begins where the letters do, so both numbers stand on one base line. */
const RUNNING = { position: 'absolute', insetInlineEnd: '0', insetBlockStart: '0', lineHeight: 'normal' };

interface Counter {
  show(progress: number): void;
  end(): void;
}

/**
 * The running number lies over the real one, which stays where it is, unseen: so nothing moves beside it, and a screen
 * reader only ever finds the real one.
 */
function createCounter(number: HTMLElement): Counter {
  const own = [...number.childNodes];
  const raw = number.textContent.trim();
  const still = document.createElement('span');
  still.style.opacity = '0';
  still.append(...own);
  const running = document.createElement('span');
  running.setAttribute('aria-hidden', 'true');
  Object.assign(running.style, RUNNING);
  const style = number.getAttribute('style');
  number.style.position = 'relative';
  number.append(still, running);
  return {
    show(progress) {
      running.textContent = countAt(raw, progress);
    },
    end() {
      number.replaceChildren(...own);
      if (style === null) number.removeAttribute('style');
      else number.setAttribute('style', style);
    },
  };
}

/** Fast at first and slower towards the end, so that the eye catches the last digits. */
function slowDown(progress: number): number {
  return 1 - (1 - progress) ** 3;
}

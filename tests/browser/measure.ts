/** A run of text on one line of the screen, as the browser has set it. */
export interface SetText {
  readonly text: string;
  /** Where it may be less than readable from the last row: page number, source line, part of a title. */
  readonly minor: boolean;
  /** Size of the letters, as a share of the slide's height. */
  readonly size: number;
  readonly color: string;
  readonly left: number;
  readonly right: number;
  /** Edges of the ink: for digits the height of capitals, for words with room for their marks. */
  readonly top: number;
  readonly bottom: number;
  /** The element that the text flows in, by number. */
  readonly block: number;
  /** Whether an ancestor cuts some of it off. */
  readonly clipped: boolean;
}

/**
 * All text of the slide on the screen, or of another one, measured from its corner. Runs in the page, so it can use nothing from outside. Ascent, descent and
 * height of capitals are those of Be Vietnam Pro.
 */
export function measureSlide(selector: unknown = '.slides > section:not([hidden])'): SetText[] {
  const slide = document.querySelector(String(selector));
  if (!slide) return [];
  // The room sees the cover in full screen, without the choices below it.
  delete document.documentElement.dataset.cover;
  const origin = slide.getBoundingClientRect();
  const found: SetText[] = [];
  const blocks = new Map<Element, number>();
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!element || text === '' || element.closest('.notes, svg')) continue;
    const style = getComputedStyle(element);
    const em = Number.parseFloat(style.fontSize);
    const block =
      element.closest('h1, h2, h3, p, li, td, th, .digits, .unit, .label, footer span, .no') ?? element;
    if (!blocks.has(block)) blocks.set(block, blocks.size);
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      const baseline = rect.top + rect.height * (1 / 1.265);
      const isDigits = element.closest('.digits') !== null;
      const top = baseline - em * (isDigits ? 0.75 : 0.95);
      const bottom = baseline + em * (isDigits ? 0.13 : 0.24);
      let clipped = false;
      for (
        let outer = element.parentElement;
        outer && outer !== slide.parentElement;
        outer = outer.parentElement
      ) {
        if (getComputedStyle(outer).overflow === 'visible') continue;
        const edge = outer.getBoundingClientRect();
        clipped ||=
          rect.left < edge.left - 1 ||
          rect.right > edge.right + 1 ||
          top < edge.top - 1 ||
          bottom > edge.bottom + 1;
      }
      found.push({
        text,
        minor: element.closest('footer, .part, .session') !== null,
        size: em / origin.height,
        color: style.color,
        left: rect.left - origin.left,
        right: rect.right - origin.left,
        top: top - origin.top,
        bottom: bottom - origin.top,
        block: blocks.get(block) ?? 0,
        clipped,
      });
    }
  }
  return found;
}

/** What is wrong with a slide on a screen of this size, in words; nothing if all of it can be read. */
export function faultsOf(
  texts: readonly SetText[],
  width: number,
  height: number,
  smallest: number,
): string[] {
  const faults = texts.flatMap(({ text, minor, size, left, right, top, bottom, clipped }) => {
    const floor = minor ? 24 / 720 : smallest / 720;
    const lowest = minor ? height : height * 0.885;
    return [
      size < floor - 0.0005 && `"${text}" is ${(size * 720).toFixed(1)} px high`,
      (left < width * 0.03 - 1 || right > width * 0.97 + 1) && `"${text}" leaves the central 94%`,
      (top < 0 || bottom > lowest + 1) &&
        `"${text}" stands at ${top.toFixed(0)}–${bottom.toFixed(0)} of ${height}`,
      clipped && `"${text}" is cut off`,
    ].filter(fault => fault !== false);
  });
  return [...faults, ...overlaps(texts)];
}

function overlaps(texts: readonly SetText[]): string[] {
  const faults: string[] = [];
  for (const [index, a] of texts.entries()) {
    for (const b of texts.slice(index + 1)) {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 2 && high > 2) faults.push(`"${a.text}" and "${b.text}" overlap by ${high.toFixed(0)} px`);
    }
  }
  return faults;
}

/** Where there is a margin, moves each drawing down to its sentence, as far as the text beside it reaches. */
export function startBeside(): void {
  const parts = [...document.querySelectorAll<HTMLElement>('.spread')];
  const place = () => {
    for (const part of parts) placeDrawings(part);
  };
  // Also when the type changes its size, and when the view opens.
  const watch = new ResizeObserver(place);
  for (const part of parts) watch.observe(part);
}

function placeDrawings(part: HTMLElement): void {
  const beside = part.querySelector<HTMLElement>('.beside');
  const drawings = [...part.querySelectorAll<HTMLElement>('.beside > figure')];
  if (!beside || drawings.length === 0) return;
  const isWide = beside.offsetLeft > part.offsetLeft;
  const room = isWide ? part.offsetHeight - heightOf(drawings, part) : 0;
  let down = 0;
  for (const drawing of drawings) {
    down = Math.max(down, Math.min(room, lineOf(drawing, part) - topOf(drawing, part)));
    drawing.style.setProperty('--down', `${Math.round(isWide ? down : 0)}px`);
  }
}

/** Where a drawing stands before it is moved. */
function topOf(drawing: HTMLElement, part: HTMLElement): number {
  return drawing.offsetTop - part.offsetTop;
}

function heightOf(drawings: readonly HTMLElement[], part: HTMLElement): number {
  const last = drawings.at(-1);
  return last ? topOf(last, part) + last.offsetHeight : 0;
}

/** Where the first of a drawing's numbers stands in the text. */
function lineOf(drawing: HTMLElement, part: HTMLElement): number {
  const id = drawing.querySelector('a[href^="#doc"]')?.getAttribute('href')?.slice(1) ?? '';
  const mark = document.getElementById(id);
  return mark ? mark.getBoundingClientRect().top - part.getBoundingClientRect().top : 0;
}

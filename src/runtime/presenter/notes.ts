/** Shows what is said with a slide inside `target`, in place of what was there. */
export function fillNotes(target: HTMLElement, slide: HTMLElement): void {
  const notes = slide.querySelector<HTMLElement>(':scope > .notes');
  target.replaceChildren(...(notes ? notes.cloneNode(true).childNodes : []));
}

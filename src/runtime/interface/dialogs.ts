const dialogs: HTMLDialogElement[] = [];

/** Has a dialog asked about from now on. */
export function noteDialog(dialog: HTMLDialogElement): void {
  dialogs.push(dialog);
}

/** Whether a dialog waits for an answer: no key of a clicker and nothing in the presenter window closes it. */
export function isAsking(dialog: HTMLDialogElement | undefined): boolean {
  return dialog !== undefined && 'asks' in dialog.dataset;
}

/** The dialog that is open. Asked at each key, when a search through the page would take its time. */
export function openDialog(): HTMLDialogElement | undefined {
  return dialogs.find(({ open }) => open);
}

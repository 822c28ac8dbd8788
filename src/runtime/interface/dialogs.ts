const dialogs: HTMLDialogElement[] = [];

/** Has a dialog asked about from now on. */
export function noteDialog(dialog: HTMLDialogElement): void {
  dialogs.push(dialog);
}

/** The dialog that is open. Asked at each key, when a search through the page would take its time. */
export function openDialog(): HTMLDialogElement | undefined {
  return dialogs.find(({ open }) => open);
}

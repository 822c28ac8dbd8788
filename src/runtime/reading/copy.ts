import { openDialog } from '../interface/dialogs.ts';
import { create, createDialog } from '../interface/dom.ts';
import { showTip } from '../interface/tip.ts';

/** The address of a place in the reading view, from where the page is published if it says so. */
export function addressOf(id: string): string {
  const published = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return new URL(`#${id}`, published ?? location.href).href;
}

/** Copies the address of a place, and says so; where nothing may be copied it is shown, selected. */
export async function copyLink(id: string): Promise<void> {
  const address = addressOf(id);
  if (await copyText(address)) showTip('readerCopied');
  else showField(address);
}

/** Whether a text could be put on the clipboard: on file:// and inside other programs often in the old way only. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const field = create('textarea', { class: 'visually-hidden', readonly: '' }, text);
  (openDialog() ?? document.body).append(field);
  field.select();
  try {
    // The only way there is without a secure address; browsers keep it for that.
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
  }
}

let dialog: HTMLDialogElement | undefined;

function showField(address: string): void {
  const field = create('input', { type: 'text', id: 'ui-copy-link', readonly: '', label: 'readerCopy' });
  dialog ??= createDialog('ui-copy', 'readerCopy', create('p', { say: 'readerCopyHand' }), field);
  const shown = dialog.querySelector('input') ?? field;
  shown.value = address;
  dialog.showModal();
  shown.select();
}

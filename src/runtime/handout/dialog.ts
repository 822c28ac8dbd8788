import { PRINTING_WORDS } from '../../strings/printing.ts';
import printingStyle from '../../style/printing.css?inline';
import { create, createDialog } from '../interface/dom.ts';
import { learn, tell } from '../interface/language.ts';
import { createRules } from '../interface/rules.ts';
import { recall, remember } from '../page/memory.ts';
import { composeHandout, loadSources } from './compose.ts';
import { addressOf, createFields, showChoice } from './fields.ts';
import { takeUsualLooks } from './looks.ts';
import { choiceOf } from './open.ts';
import { createPreview } from './preview.ts';
import type { Loan } from './print.ts';
import type { Sources } from './types.ts';

export interface PrintDialog {
  open(): void;
  /** What is to be printed while the dialog is open; it is closed meanwhile, since all behind it is out of reach. */
  handOver(): Loan | undefined;
}

/** "In tài liệu": the kind of handout, its options and all of its sheets to look at. */
export function createPrintDialog(sources: Sources): PrintDialog {
  learn(PRINTING_WORDS);
  const preview = createPreview();
  const pages = create('p', { class: 'pages-no', role: 'status' });
  const form = create(
    'form',
    { class: 'printing' },
    ...createFields(),
    preview.element,
    create(
      'div',
      { class: 'do' },
      pages,
      create('button', { say: 'printNow' }),
      create('p', { say: 'printToFile' }),
    ),
  );
  const dialog = createDialog(
    'ui-print',
    'print',
    form,
    createRules(`@layer interface { ${printingStyle} }`),
  );
  let giveBack = () => {};
  let isLent = false;
  // Held here too, for a browser that keeps nothing.
  let asked = recall('print') ?? '';

  const update = () => {
    const choice = choiceOf(`?${asked}`);
    showChoice(form, choice);
    preview.show(composeHandout(choice, sources));
    const sides = preview.handout?.querySelectorAll('.sheet').length ?? 0;
    // Both sides of the leaflet's sheets are printed.
    pages.textContent = tell('printSheets', { count: choice.kind === 'leaflet' ? sides / 2 : sides });
  };
  form.addEventListener('change', () => {
    asked = addressOf(form);
    remember('print', asked);
    update();
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    window.print();
  });
  dialog.addEventListener('close', () => {
    // Closed to be printed it opens again, in some browsers before this is heard.
    if (isLent || dialog.open) return;
    preview.clear();
    giveBack();
  });
  return {
    async open() {
      await loadSources(sources);
      if (dialog.open) return;
      giveBack = takeUsualLooks();
      dialog.showModal();
      update();
    },
    handOver() {
      if (!dialog.open || !preview.handout) return undefined;
      const restore = preview.lend();
      isLent = true;
      dialog.close();
      return {
        handout: preview.handout,
        restore() {
          isLent = false;
          dialog.showModal();
          restore();
        },
      };
    },
  };
}

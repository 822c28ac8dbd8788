import { copySection, sectionsOf } from '../article.ts';
import { createContents, fillPages } from '../contents.ts';
import { flow } from '../flow/flow.ts';
import { createAddress, createFront } from '../front.ts';
import { createKeys, fitKeys } from '../keys.ts';
import { copyAppendix, copyLedger } from '../ledger.ts';
import { isWithin, openSheet, sheetsOf } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** The figures on the front page. */
const ON_FRONT = 2;

/** "Bản đọc": the whole essay, its ledger of figures, its corrections and remarks. */
export function composeText(paper: Paper): void {
  const { doc } = paper.sources;
  const sections = sectionsOf(doc);
  const ledger = doc.querySelector<HTMLElement>('section.ledger');
  const appendix = doc.querySelector<HTMLElement>('section.appendix');
  const figures = ledger ? copyLedger(ledger) : [];
  const remarks = appendix ? copyAppendix(appendix) : [];
  const essay = sections.flatMap(copySection);
  if (essay[0]) essay[0].dataset.page = '';
  const body = openSheet(paper);
  fillFront(body, paper, [
    ...sections,
    ...(ledger && figures.length > 0 ? [ledger] : []),
    ...(appendix && remarks.length > 0 ? [appendix] : []),
  ]);
  body.append(...essay, ...figures, ...remarks, ...createAddress(paper));
  flow(body, () => openSheet(paper));
  fillPages(sheetsOf(paper));
}

/** The front page: fewer figures where the contents would otherwise leave a line for the next page. */
function fillFront(body: HTMLElement, paper: Paper, sections: readonly HTMLElement[]): void {
  for (const most of [ON_FRONT, 1, 0, ON_FRONT]) {
    body.replaceChildren(
      ...createFront(paper),
      ...createKeys(paper.sources, most),
      ...createContents(sections),
    );
    fitKeys(body);
    if (isWithin(body)) return;
  }
}

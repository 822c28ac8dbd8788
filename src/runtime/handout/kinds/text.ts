import { copySection, sectionsOf } from '../article.ts';
import { createContents, fillPages } from '../contents.ts';
import { flow } from '../flow/flow.ts';
import { createAddress, createFront } from '../front.ts';
import { createKeys, fitKeys } from '../keys.ts';
import { copyAppendix, copyLedger } from '../ledger.ts';
import { openSheet, sheetsOf } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** The figures on the front page. */
const ON_FRONT = 2;

/** "Bản đọc": the whole essay, its ledger of figures, its corrections and remarks. */
export function composeText(paper: Paper): void {
  const { doc } = paper.sources;
  const sections = sectionsOf(doc);
  const ledger = doc.querySelector<HTMLElement>('section.ledger');
  const appendix = doc.querySelector<HTMLElement>('section.appendix');
  const essay = sections.flatMap(copySection);
  if (essay[0]) essay[0].dataset.page = '';
  const body = openSheet(paper);
  body.append(
    ...createFront(paper),
    ...createKeys(paper.sources, ON_FRONT),
    ...createContents([...sections, ...[ledger, appendix].filter(part => part !== null)]),
    ...essay,
    ...(ledger ? copyLedger(ledger) : []),
    ...(appendix ? copyAppendix(appendix) : []),
    ...createAddress(paper),
  );
  fitKeys(body);
  flow(body, () => openSheet(paper));
  fillPages(sheetsOf(paper));
}

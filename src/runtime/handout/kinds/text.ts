import { create } from '../../interface/dom.ts';
import { copySection, sectionsOf } from '../article.ts';
import { flow } from '../flow/flow.ts';
import { openSheet } from '../sheet.ts';
import type { Paper } from '../types.ts';

/** "Bản đọc": the whole essay. */
export function composeText(paper: Paper): void {
  const body = openSheet(paper);
  body.append(create('h1', {}, paper.frame.title), ...sectionsOf(paper.sources.doc).flatMap(copySection));
  flow(body, () => openSheet(paper));
}

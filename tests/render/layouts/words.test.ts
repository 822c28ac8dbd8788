import { expect, it } from 'vitest';
import { statementLayout } from '../../../src/render/layouts/words.ts';
import { deckOf } from '../../essay.ts';

/** How full the first quotation of a body is set. */
function fillOf(body: string): string | undefined {
  const slide = deckOf(body).slides.find(({ layout }) => layout === 'quote');
  if (slide?.layout !== 'quote') throw new Error('There is no quotation.');
  const { text } = statementLayout({ ...slide, layout: 'statement', lines: [slide.quote, ...slide.lines] });
  return text.match(/data-fill="(\w+)"/)?.[1];
}

it.each([
  ['> Gốc vững', 'sparse'],
  ['> Nước lấy dân làm gốc\\\n> Gốc vững cây bền', 'sparse'],
  ['> Nước lấy dân làm gốc\\\n> Gốc có vững cây mới bền', 'even'],
  ['> Nước lấy dân làm gốc nay và mai sau', 'sparse'],
  ['> Dân vận kém thì việc gì cũng kém cả\\\n> Dân vận khéo', 'full'],
])('verse is set no larger than its lines stand whole: %s', (body, fill) => expect(fillOf(body)).toBe(fill));

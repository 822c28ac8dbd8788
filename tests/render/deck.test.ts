import { describe, expect, it } from 'vitest';
import { planDeck } from '../../src/plan/plan.ts';
import { renderPage } from '../../src/render/page.ts';
import { parseEssay } from '../../src/text/essay.ts';

/** What stands at the foot of the slides of a section. */
function footsOf(section: string): string[] {
  const files = [
    { file: 'slides/00-bia.md', text: '---\ntitle: Bài\n---\n' },
    { file: 'slides/01-phan.md', text: section },
  ];
  const page = renderPage(planDeck(parseEssay(files)), 'speaker').body;
  return [...new Set([...page.matchAll(/<footer><span>([^<]*)<\/span>/g)].map(([, foot = '']) => foot))];
}

describe('the name of a section at the foot', () => {
  it.each([
    [
      'Phong trào của tổ dân phố số 7 đã giúp được 19 tổ nghèo',
      'Phong trào của tổ dân phố số 7 đã giúp được…',
    ],
    ['91,4%từ93ztừ1z9từ53ztừ12ztừ37zphườngtừ86z2023', '91,4%từ93ztừ1z9từ53ztừ12ztừ37zphườngtừ86z…'],
  ])('is cut behind a whole word and a whole number: %j', (title, foot) => {
    expect(footsOf(`# ${title}\n\nMột câu.`)).toContain(foot);
  });
});

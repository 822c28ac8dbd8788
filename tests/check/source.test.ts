import { describe, expect, it } from 'vitest';
import { lostText, sourceFindings } from '../../src/check/source.ts';
import { planDeck } from '../../src/plan/plan.ts';
import { renderPage } from '../../src/render/page.ts';
import { parseEssay } from '../../src/text/essay.ts';
import type { SourceText } from '../../src/text/types.ts';
import { ownFiles } from '../essay.ts';

const COVER = '---\ntitle: Bài thử\nhost: Ủy ban phường\nyear: 2023\n---\n\nKính thưa các đồng chí.\n';

function filesOf(body: string, cover = COVER): SourceText[] {
  return [
    { file: 'slides/00-bia.md', text: cover },
    { file: 'slides/01-phan.md', text: `# Phần thử\n\n${body}` },
  ];
}
const bodyOf = (files: readonly SourceText[]) => renderPage(planDeck(parseEssay(files)), 'speaker').body;
/** What is lost of an essay if its page is changed. */
function lostAfter(body: string, change: (page: string) => string): string[] {
  const files = filesOf(body);
  return lostText(files, change(bodyOf(files))).map(({ source, words }) => `${source.line} ${words}`);
}

describe('a page that holds the whole essay', () => {
  it('is that of the essay in slides/', () => {
    expect(lostText(ownFiles(), bodyOf(ownFiles()))).toEqual([]);
  });

  it.each([
    'Một **hai** *ba* {~~bốm~>bốn~~} [năm](https://a.vn){>>sáu<<}.\n\n- bảy\n  1. tám\n\n> chín\n\n---\n\nMười.',
    '| Tổ | Hộ |\n|:--|--:|\n| 1 | 12 | thừa |\n\n{chart: bar}',
    '![Cổng chào](a.png "Ảnh: Hà My")\n\nXem ![b](b.png) này.\n\n![c](c.png)\nẢnh: Thu Hà',
    'Năm 2022 - 2025, gọi 0912 345 678 hoặc a.b@c.vn.\n\nNote: nói **chậm**\n\n- cười\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    'Đạt 91,4%[^1].\n\n[^1]: Theo báo cáo.\n\nThơ hay\nChữ tốt  \nhết &lt; <!-- riêng -->',
    'Tên\n===\n\n- [ ] việc\n- [x] xong\n\nXem [báo][1].\n\n[1]: https://a.vn "Báo"',
    '`chữ` \\*sao\\* 2*3*4 a_b_c 1945. Cách mạng\n\n1945. Cách mạng',
    '`&#60;b` thì `` &lt; ``, còn ngoài &#60;b &lt;',
    '- việc\n\n  | Tổ | Hộ |\n  |---|---|\n  | A &amp; B | 12 |\n\n- nữa',
    'Xem {hay<br>không} {t[](.)}. ![ảnh\nlớn](a.png) rồi ![x][](.)',
    'Chữ ![Tô\\[x](tep.png) và ![ảnh](a(1).png).',
    'Chữ.\n\nNote:>Note: xem',
    'Note:\nxem\n\n---\n\nxem nữa',
    'Chữ.\n\nNote: nhà số 2 đường L[ê](.)ừng ở {~~sai~>đúng~~}][^1]',
  ])('is that of %j', body => {
    expect(lostAfter(body, page => page)).toEqual([]);
  });

  it('is that of a file without a title', () => {
    const files = [
      { file: 'slides/00-bia.md', text: COVER },
      { file: 'slides/01-phong-trao.md', text: 'Chỉ có chữ.' },
    ];
    expect(lostText(files, bodyOf(files))).toEqual([]);
  });
});

describe('a page that has lost', () => {
  const BODY = 'Một câu. Hai câu.\n\nBa câu.\n\n- bốn ✓\n- năm';

  it.each<[string, (page: string) => string, string]>([
    ['a word', page => page.replaceAll('Hai câu', 'Hai'), '3 Một câu. Hai câu.'],
    ['a sign', page => page.replaceAll('✓', ''), '7 - bốn ✓'],
    [
      'its order',
      page => page.replaceAll('Ba câu', 'bốn ✓').replace('bốn ✓</span></li>', 'Ba câu</span></li>'),
      '5 Ba câu.',
    ],
    ['a line of the cover', page => page.replace(/Ủy\sban\sphường/g, ''), '3 Ủy ban phường'],
    ['a note', page => page.replaceAll('Kính thưa', ''), '7 Kính thưa các đồng chí.'],
  ])('%s is found out', (_, change, first) => {
    expect(lostAfter(BODY, change)[0]).toBe(first);
  });

  it('no word but gained one is found out too', () => {
    expect(lostAfter(BODY, page => page.replace('Ba câu.', 'Ba câu. Bịa thêm.'))).not.toEqual([]);
  });

  it('tells its author in both languages', () => {
    const files = filesOf(BODY);
    const [finding] = sourceFindings(files, bodyOf(files).replaceAll('✓', ''));
    expect(finding).toMatchObject({
      source: { file: 'slides/01-phan.md', line: 7 },
      what: { vi: 'Không thấy "- bốn ✓" trên trang', en: '"- bốn ✓" is not on the page' },
    });
  });
});

import { describe, expect, it } from 'vitest';
import { renderLedger } from '../../src/render/ledger.ts';
import { renderReading } from '../../src/render/reading.ts';
import { deckOf } from '../essay.ts';

const COVER = 'title: Bài thử\nyear: 2024';

function rowsOf(body: string): string[] {
  const ledger = renderLedger(deckOf(body, COVER));
  return ledger === false ? [] : (ledger.text.match(/<tr role="row" id=[\s\S]*?<\/tr>/g) ?? []);
}

describe('the ledger in the reading view', () => {
  it('is not there where the essay has no figure', () => {
    const deck = deckOf('Không có số nào.', COVER);
    expect(renderLedger(deck)).toBe(false);
    expect(renderReading(deck).text).not.toContain('#doc-ledger');
  });

  it('is a table whose rows are headed by their figures', () => {
    const ledger = renderLedger(deckOf('Tỷ lệ đạt 91,4%.', COVER));
    const text = ledger === false ? '' : ledger.text;
    expect(text).toContain('<caption>');
    expect(text).toContain('Theo bài viết năm 2024');
    expect(text.match(/scope="col"/g)).toHaveLength(3);
    expect(text.match(/scope="row"/g)).toHaveLength(1);
  });

  it('leads from each row to the figure, its sentence and its slides, and back', () => {
    const body = 'Tỷ lệ cử tri đi bầu đạt 91,4%.';
    const [row] = rowsOf(body);
    const reading = renderReading(deckOf(body, COVER)).text;
    for (const href of ['#doc-p1-24', '#doc-p1-s1']) {
      expect(row).toContain(`href="${href}"`);
      expect(reading).toContain(`id="${href.slice(1)}"`);
    }
    expect(row).toContain('href="#/phan-thu');
    expect(reading).toContain('<mark class="figure" id="doc-p1-24"');
    expect(reading).toContain('<a href="#doc-row-p1-24">91,4%</a></mark>');
    expect(row).toContain('id="doc-row-p1-24"');
    expect(row).toContain('<p class="label">Tỷ lệ cử tri đi bầu</p>');
  });

  it('says how exact a figure is with the figure, not with its label', () => {
    const [row] = rowsOf('Phường đã huy động được hơn 300 hội viên.');
    expect(row).toContain('>hơn 300 hội viên</a>');
    expect(row).toContain('<p class="label">Phường đã huy động được</p>');
  });

  it('says where and when it was so, unless the label says it', () => {
    const body =
      'Năm 2021, toàn phường có hơn 12 hộ nghèo. Tại tổ dân phố số 7, tỷ lệ cử tri đi bầu đạt 91,4%.';
    const [first, second] = rowsOf(body);
    expect(first).toContain('<p class="label">Toàn phường có</p><p class="setting">Năm\u00a02021</p>');
    expect(second).toContain('<p class="setting">tổ dân phố số\u00a07</p>');
  });

  it('says in which row and column of a table it stands, which is one paragraph', () => {
    const table = '| Tổ | Số hộ | Tỷ lệ |\n|---|---|---|\n| Tổ số 1 | 31 | 98,5% |\n| Tổ số 2 | 45 | 91,4% |';
    const rows = rowsOf(`Mở đầu.\n\n${table}\n\nToàn phường còn 9 tổ.`);
    const last = rows.findIndex(row => row.includes('>91,4%</a>'));
    expect(rows[last]).toContain('<p class="setting">Tổ số\u00a02 · Tỷ lệ</p>');
    expect(rows[last]).toContain('Phần thử, đoạn 2');
    expect(rows.at(-1)).toContain('Phần thử, đoạn 3');
  });

  it('says a sentence of several figures once, and lets a long unit break', () => {
    const [first, second] = rowsOf('Thu nhập đạt 60 triệu đồng/người/năm, trồng 3.500 cây xanh.');
    expect(first).toContain('đồng/<wbr>người/<wbr>năm</a>');
    expect(first).toContain('<p>Thu nhập');
    expect(second).not.toContain('<p>Thu nhập');
    expect(second).toContain('Cùng câu trên');
  });

  it('shows the unit the author gave a number, which is not in the text', () => {
    const [row] = rowsOf('| Tổ 1 |\n|---|\n| [120]{unit="hộ"} |');
    expect(row).toContain('>120 hộ</a>');
    expect(row).not.toContain('<b>');
  });

  it('leaves a figure inside a link to where the author has it lead', () => {
    const reading = renderReading(deckOf('Theo [tỷ lệ 91,4%](https://a.vn) đi bầu.', COVER)).text;
    expect(reading).toMatch(/<a href="https:\/\/a\.vn"[^>]*>[^<]*<mark class="figure"[^>]*>91,4%<\/mark>/);
  });

  it('keeps figures in titles apart', () => {
    const ids = rowsOf('## Trao 25 suất quà\n\nMột.\n\n## Trao 25 suất quà nữa\n\nHai.').map(
      row => / id="([^"]*)"/.exec(row)?.[1],
    );
    expect(ids).toEqual(['doc-row-slides-01-phan-md-3-5', 'doc-row-slides-01-phan-md-7-5']);
  });
});

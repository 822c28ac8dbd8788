import { describe, expect, it } from 'vitest';
import { essayProses, speakerNotes } from '../../src/text/essay.ts';
import { essayOf } from '../essay.ts';

function read(body: string) {
  const essay = essayOf(body);
  return {
    shown: essayProses(essay).map(({ text }) => text),
    notes: speakerNotes(essay).map(({ text }) => text),
    findings: essay.findings.map(({ what }) => what.en),
  };
}

describe('a note for the speaker', () => {
  it.each([
    'Note: riêng',
    '**Note:** riêng',
    '**Note**: riêng',
    'Note : riêng',
    '\u00a0Note: riêng',
    'Note\u00a0: riêng',
    'NOTES: riêng',
    'Ghi chú: riêng',
    'GHI CHÚ : riêng',
    '_Ghi chú:_ riêng',
    'Speaker notes: riêng',
    'Note： riêng',
    '## Note: riêng',
    'Note:\nriêng',
    'Chữ chung.\nNote: riêng',
  ])('is private when written %j', text => {
    const { shown, notes } = read(`Trước.\n\n${text}\n\nsau\n\n---\n\nChung.`);
    expect(shown.join(' ')).not.toMatch(/riêng|sau|note|ghi chú/i);
    expect(notes).toEqual(['riêng', 'sau']);
    expect(shown).toContain('Chung.');
  });

  it.each([
    ['- một\n- Note: riêng\n- hai', ['một', 'hai']],
    ['- một\n  Note: riêng\n- hai', ['một', 'hai']],
    ['> trích\n> Note: riêng', ['trích']],
    ['- một\n\n  Note: riêng', ['một']],
  ])('is private inside %j, which the author is told', (text, shown) => {
    expect(read(text)).toEqual({
      shown,
      notes: ['riêng'],
      findings: ['What follows "Note:" here is for the speaker, on no page'],
    });
  });

  it.each([
    ['- một\n- hai\nNote: riêng', ['một', 'hai']],
    ['| a |\n|---|\n| 1 |\nNote: riêng', ['a', '1']],
    ['> trích\nNote: riêng', ['trích']],
  ])('is private right below %j', (text, shown) => {
    expect(read(text)).toMatchObject({ shown, notes: ['riêng'] });
  });

  it.each(['9Note: chung', '=Note: chung', 'a[^1]: chung', 'b[1]: https://a.vn'])(
    'is not what stands behind a letter of its line: %j',
    text => expect(read(text)).toMatchObject({ shown: [text], notes: [] }),
  );

  it.each(['Xem thêm (Note: hỏi lại).', 'Note nhớ hỏi lại.', 'Ghi chú cho người nói: chậm lại.'])(
    'is asked about where it may be meant: %j',
    text => {
      const { shown, findings } = read(text);
      expect(shown).toEqual([text]);
      expect(findings).toEqual([expect.stringContaining('looks like a note for the speaker')]);
    },
  );

  it('keeps its marks, numbers and bullets', () => {
    const essay = essayOf(
      'Chữ.\n\nNote: nói **chậm**\n\n- cười\n- dừng\n\n3. hỏi\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    );
    expect(speakerNotes(essay).map(({ text }) => text)).toEqual([
      'nói chậm',
      '• cười',
      '• dừng',
      '3. hỏi',
      'a · b',
      '1 · 2',
    ]);
    expect(speakerNotes(essay)[0]?.marks).toEqual([{ type: 'strong', from: 4, to: 8 }]);
  });
});

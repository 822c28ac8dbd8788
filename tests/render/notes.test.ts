import { describe, expect, it } from 'vitest';
import { renderNotes } from '../../src/render/notes.ts';
import { deckOf } from '../essay.ts';

/** The notes of each slide of a body, tags off. */
function notesOf(body: string, cover = 'title: Bài\nagenda: false\nclosing: false'): string[] {
  return deckOf(body, cover).slides.map(slide => {
    const notes = renderNotes(slide);
    return notes === false ? '' : notes.text.replace(/<\/(?:p|li)>/g, '\n').replace(/<[^>]*>/g, '');
  });
}

describe('the notes of a slide', () => {
  it('say the sentence, and each figure in words, with how exact it is', () => {
    const [cover, slide] = notesOf('Đã huy động được hơn 300 hội viên và 3,5 tỷ đồng.');
    expect(cover).toBe('');
    expect(slide?.split('\n')).toEqual([
      'Đã huy động được hơn 300 hội viên và 3,5 tỷ đồng.',
      'hơn 300 hội viên đọc là: hơn ba trăm hội viên',
      '3,5 tỷ đồng đọc là: ba phẩy năm tỷ đồng',
      '',
    ]);
  });

  it('say the figures of the recap once more', () => {
    expect(notesOf('Tỷ lệ đạt 91,4%.').at(-1)).toBe('91,4% đọc là: chín mươi mốt phẩy bốn phần trăm\n');
  });

  it('say nothing of a number that is no key figure', () => {
    expect(notesOf('Năm 2023 phường phòng, chống dịch COVID-19.')[1]).toBe(
      'Năm 2023 phường phòng, chống dịch COVID-19.\n',
    );
  });
});

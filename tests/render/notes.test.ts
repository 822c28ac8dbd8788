import { describe, expect, it } from 'vitest';
import { renderNotes } from '../../src/render/notes.ts';
import { deckOf } from '../essay.ts';

/** A cover, and nothing else that the program adds. */
const PLAIN = 'title: Bài\nagenda: false\nclosing: false';

/** The notes of each slide of a body, tags off. */
function notesOf(body: string, cover = PLAIN): string[] {
  return deckOf(body, cover).slides.map(slide => {
    const notes = renderNotes(slide);
    return notes === false
      ? ''
      : notes.text
          .replace(/<\/(?:p|li)>/g, '\n')
          .replace(/<[^>]*>/g, '')
          .replace(/\u00a0/g, ' ');
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

  it('mark what the slide shows, and name the place of each sentence', () => {
    const { slides } = deckOf('Năm qua **phường vận động** được **hiến đất** làm đường. Bà con vui.', PLAIN);
    const notes = slides
      .map(slide => renderNotes(slide))
      .find(each => each !== false && each.text.includes('hiến'));
    expect(String(notes).replace(/\u00a0/g, ' ')).toContain(
      '<p data-sentence="doc-p1-s1">Năm qua <mark>phường vận động</mark> được <mark>hiến đất</mark> làm đường.</p>',
    );
  });

  it('say nothing of a number that is no key figure', () => {
    expect(notesOf('Năm 2023 phường phòng, chống dịch COVID-19.')[1]).toBe(
      'Năm 2023 phường phòng, chống dịch COVID-19.\n',
    );
  });
});

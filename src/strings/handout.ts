import { fill, type Language, type Phrase, type Values } from './phrase.ts';

/** What the kinds of handouts are called. */
export const KIND_WORDS = {
  slides: { vi: 'Trang chiếu', en: 'Slides' },
  notes: { vi: 'Lời nói', en: 'Notes' },
  text: { vi: 'Bản đọc', en: 'Text' },
  leaflet: { vi: 'Tờ gấp', en: 'Leaflet' },
  quiz: { vi: 'Điền vào chỗ trống', en: 'Fill in the blanks' },
  notice: { vi: 'Thông báo', en: 'Notice' },
} as const satisfies Readonly<Record<string, Phrase>>;

/** The program's words on paper, by key. */
export const HANDOUT_WORDS = {
  ...KIND_WORDS,
  sheetNo: { vi: 'Trang {no}/{of}', en: 'Page {no}/{of}' },
  slideNo: { vi: 'Trang chiếu {no}', en: 'Slide {no}' },
  printed: { vi: 'In ngày {date}', en: 'Printed on {date}' },
  online: { vi: 'Đọc và xem trình chiếu tại', en: 'Read and watch it at' },

  contents: { vi: 'Mục lục', en: 'Contents' },
  page: { vi: 'Trang', en: 'Page' },

  name: { vi: 'Họ và tên', en: 'Name' },
  group: { vi: 'Lớp / đơn vị', en: 'Class' },
  quizTask: {
    vi: 'Điền con số thích hợp vào mỗi chỗ trống. Các câu lấy từ bài “{title}”.',
    en: 'Write the right figure into each blank. The sentences are those of “{title}”.',
  },
  quizNone: { vi: 'Bài không có con số chính nào để hỏi.', en: 'The essay has no key figure to ask for.' },
  gap: { vi: '({no})', en: '({no})' },
  answers: { vi: 'Đáp án', en: 'Answers' },
  folding: {
    vi: 'In hai mặt, lật theo cạnh ngắn, rồi gấp đôi ở giữa.',
    en: 'Print on both sides, flip on the short edge, then fold in the middle.',
  },
  private: {
    vi: 'Có cả lời dặn riêng của người nói: chỉ để người nói dùng, đừng phát.',
    en: 'It has the private notes of the speaker: for the speaker alone, not to be handed out.',
  },
  jottings: { vi: 'Ghi chép', en: 'Notes' },
} as const satisfies Readonly<Record<string, Phrase>>;

export type HandoutKey = keyof typeof HANDOUT_WORDS;

/** `print('sheetNo', { no: 1, of: 3 })` → `Trang 1/3`. What is printed goes to those who read the essay: in Vietnamese. */
export function print(key: HandoutKey, values?: Values, language: Language = 'vi'): string {
  return fill(HANDOUT_WORDS[key][language], values);
}

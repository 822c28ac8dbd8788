import type { Phrase } from './phrase.ts';

/** What the reading view says around the text. */
export const READING_WORDS = {
  reader: { vi: 'Thanh đọc bài', en: 'Reading controls' },
  readerContents: { vi: 'Mục lục', en: 'Contents' },
  readerLooks: { vi: 'Cách xem', en: 'Display' },
  readerType: { vi: 'Cỡ chữ', en: 'Type size' },
  readerListen: { vi: 'Nghe đọc bài', en: 'Listen' },
  readerListenFailed: {
    vi: 'Giọng đọc không nói được. Giọng này có thể cần mạng; bấm lại để thử.',
    en: 'The voice does not speak. It may need the network; press again to try.',
  },
  readerStop: { vi: 'Dừng đọc', en: 'Stop reading' },
  readerShare: { vi: 'Chia sẻ', en: 'Share' },
  readerCopy: { vi: 'Chép đường dẫn', en: 'Copy the link' },
  readerCopied: { vi: 'Đã chép đường dẫn.', en: 'The link is copied.' },
  readerCopyHand: {
    vi: 'Nhấn giữ dòng dưới đây rồi chọn “Sao chép”.',
    en: 'Press and hold the line below, then choose “Copy”.',
  },
  readerSlides: { vi: 'Trình chiếu', en: 'Show the slides' },
  readerInApp: {
    vi: 'Muốn in hoặc trình chiếu: bấm ⋯ rồi chọn “Mở bằng trình duyệt”.',
    en: 'To print or show the slides: press ⋯, then “Open in browser”.',
  },
  readerFigure: { vi: 'Con số', en: 'Figure' },
  readerFigureSlide: { vi: 'Xem trang chiếu', en: 'See the slide' },
  readerFigureRow: { vi: 'Xem trong sổ số liệu', en: 'See it in the ledger' },
  sentenceHint: {
    vi: 'Gõ không dấu cũng được. Phím ↓ để chọn câu, Enter để đến câu.',
    en: 'Marks may be left out. ↓ to choose a sentence, Enter to go there.',
  },
  sentenceCount: { vi: 'Có trong {count} câu.', en: 'Sentences found: {count}.' },
  titleCount: { vi: 'Có trong {titles} tiêu đề.', en: 'Headings found: {titles}.' },
  sentenceAndTitleCount: {
    vi: 'Có trong {count} câu và {titles} tiêu đề.',
    en: 'Sentences found: {count}; headings: {titles}.',
  },
  sentenceNone: { vi: 'Không câu nào có “{words}”.', en: 'No sentence has “{words}”.' },
} as const satisfies Readonly<Record<string, Phrase>>;

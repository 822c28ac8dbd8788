import type { Phrase } from './phrase.ts';

/** What the deck says where a handout is chosen and printed. They come with its code. */
export const PRINTING_WORDS = {
  printKind: { vi: 'Loại tài liệu', en: 'What to print' },
  printSlides: { vi: 'Trang chiếu', en: 'Slides' },
  printSlidesMore: {
    vi: 'Các trang chiếu thu nhỏ, nhiều trang trên một tờ.',
    en: 'The slides made small, several to a page.',
  },
  printNotes: { vi: 'Lời nói', en: 'Notes' },
  printNotesMore: {
    vi: 'Trang chiếu ở trên, toàn bộ lời nói ở dưới.',
    en: 'The slide above, all that is said below.',
  },
  printText: { vi: 'Bản đọc', en: 'Text' },
  printTextMore: {
    vi: 'Cả bài viết, con số đóng khung, có sổ số liệu.',
    en: 'The whole essay, figures boxed, with their ledger.',
  },
  printLeaflet: { vi: 'Tờ gấp', en: 'Leaflet' },
  printLeafletMore: {
    vi: 'Tờ A4 gấp đôi thành khổ A5 để phát tay.',
    en: 'A4 folded to A5, to hand out.',
  },
  printQuiz: { vi: 'Điền vào chỗ trống', en: 'Fill in the blanks' },
  printQuizMore: {
    vi: 'Con số để trống cho người nghe điền, đáp án ở trang cuối.',
    en: 'Figures left blank, the answers on the last page.',
  },
  printNotice: { vi: 'Thông báo', en: 'Notice' },
  printNoticeMore: {
    vi: 'Một tờ chữ lớn với các con số chính, để dán bảng tin.',
    en: 'One page in large type with the key figures, for a board.',
  },
  printPerPage: { vi: 'Số trang chiếu trên một tờ', en: 'Slides on a page' },
  printLined: { vi: 'Tờ 3 trang chiếu có dòng để ghi.', en: 'With three, there are lines to write on.' },
  printRun: { vi: 'Xếp', en: 'Order' },
  printAcross: { vi: 'Theo hàng ngang', en: 'Across' },
  printDown: { vi: 'Theo cột dọc', en: 'Down' },
  printInk: { vi: 'Mực', en: 'Ink' },
  printBlack: { vi: 'Đen trắng, để sao chụp', en: 'Black, to be copied' },
  printColor: { vi: 'Màu', en: 'Colour' },
  printDuplex: {
    vi: 'In hai mặt, lật theo cạnh ngắn, rồi gấp đôi.',
    en: 'Print double-sided, flip on short edge, then fold.',
  },
  printToFile: {
    vi: 'Muốn có tệp PDF: ở cửa sổ in, chọn máy in “Lưu dưới dạng PDF” (Save as PDF).',
    en: 'For a PDF file, choose the printer “Save as PDF” in the next window.',
  },
  printPreview: { vi: 'Xem trước', en: 'Preview' },
  printPages: { vi: '{count} trang A4', en: 'A4 pages: {count}' },
  printNow: { vi: 'In', en: 'Print' },
} as const satisfies Readonly<Record<string, Phrase>>;

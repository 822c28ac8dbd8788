import type { Phrase } from './phrase.ts';

/** What the deck says where a handout is chosen and printed. They come with its code. */
export const PRINTING_WORDS = {
  printKind: { vi: 'Loại tài liệu', en: 'What to print' },
  printSlides: { vi: 'Trang chiếu', en: 'Slides' },
  printSlidesMore: {
    vi: 'Các trang chiếu thu nhỏ, có đánh số.',
    en: 'The slides made small, numbered.',
  },
  printNotes: { vi: 'Lời nói', en: 'Notes' },
  printNotesMore: {
    vi: 'Mỗi trang chiếu với lời nói bên cạnh.',
    en: 'Each slide with the words beside it.',
  },
  printText: { vi: 'Bản đọc', en: 'Text' },
  printTextMore: {
    vi: 'Cả bài viết, con số đóng khung.',
    en: 'The whole essay, figures boxed.',
  },
  printLeaflet: { vi: 'Tờ gấp', en: 'Leaflet' },
  printLeafletMore: {
    vi: 'Tờ A4 gấp đôi thành khổ A5 để phát.',
    en: 'A4 folded to A5, to hand out.',
  },
  printQuiz: { vi: 'Điền vào chỗ trống', en: 'Fill in the blanks' },
  printQuizMore: {
    vi: 'Con số để trống, hai phiếu một tờ.',
    en: 'Figures left blank, two to a sheet.',
  },
  printNotice: { vi: 'Thông báo', en: 'Notice' },
  printNoticeMore: {
    vi: 'Một tờ chữ lớn để dán bảng tin.',
    en: 'One page in large type, for a board.',
  },
  printPerPage: { vi: 'Trang chiếu trên một tờ', en: 'Slides on a page' },
  printLined: { vi: 'Cạnh mỗi trang chiếu có dòng để ghi.', en: 'Beside each slide are lines to write on.' },
  printRun: { vi: 'Thứ tự', en: 'Order' },
  printAcross: { vi: 'Hàng ngang', en: 'Across' },
  printDown: { vi: 'Cột dọc', en: 'Down' },
  printInk: { vi: 'Mực', en: 'Ink' },
  printBlack: { vi: 'Đen trắng', en: 'Black' },
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
  printSheets: { vi: '{count} tờ A4', en: 'Sheets of A4: {count}' },
  printNow: { vi: 'In', en: 'Print' },
} as const satisfies Readonly<Record<string, Phrase>>;

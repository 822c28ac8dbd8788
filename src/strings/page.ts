import { fill, type Language, type Phrase, type Values } from './phrase.ts';

/** The program's words on slides and in the reading view, by key. */
export const PAGE_WORDS = {
  // Words the program adds to the slides; each is listed as added in the appendix.
  agenda: { vi: 'Nội dung trình bày', en: 'Contents' },
  recap: { vi: 'Những con số', en: 'The figures' },
  closing: { vi: 'Trao đổi – Trân trọng cảm ơn', en: 'Questions – Thank you' },
  sectionNo: { vi: 'Phần {no}', en: 'Part {no}' },
  part: { vi: '({no}/{of})', en: '({no}/{of})' },
  writtenIn: { vi: 'Theo bài viết năm {year}', en: 'As written in {year}' },
  byTheEssay: { vi: 'Theo bài viết', en: 'As written in the essay' },
  touchFigure: { vi: 'chạm vào số để xem câu gốc', en: 'touch a figure to see its sentence' },
  spoken: { vi: '{figure} đọc là: {words}', en: '{figure} is said: {words}' },
  blankDate: { vi: '{place}, ngày … tháng … năm …', en: '{place}, date: …' },

  // The reading view.
  deck: { vi: 'Trình chiếu', en: 'Slides' },
  watch: { vi: 'Trình chiếu', en: 'Show the slides' },
  contents: { vi: 'Mục lục', en: 'Contents' },
  skip: { vi: 'Đến nội dung', en: 'Skip to the text' },
  keyFiguresAll: { vi: 'Tất cả các con số', en: 'All the figures' },
  keyFigures: { vi: 'Những con số', en: 'The figures' },
  shareAlt: { vi: '{share} vẽ thành một trăm chấm', en: '{share} drawn as a hundred dots' },
  cellsAlt: {
    vi: '{figure}: mỗi ô là một, ô tô kín là phần đã có',
    en: '{figure}: a cell for each, the full ones counted',
  },
  partAlt: {
    vi: '{figure} vẽ thành phần tô kín của một thanh',
    en: '{figure} drawn as the filled part of a bar',
  },
  rangeAlt: { vi: '{figure} vẽ thành một đoạn trên thước', en: '{figure} drawn as a piece of a scale' },
  rankAlt: { vi: '{figure} vẽ thành bậc trên bục', en: '{figure} drawn as a step of a stair' },
  chartBar: { vi: 'Biểu đồ thanh ngang', en: 'Bar chart' },
  chartColumn: { vi: 'Biểu đồ cột', en: 'Column chart' },
  chartLine: { vi: 'Biểu đồ đường', en: 'Line chart' },
  chartShare: { vi: 'Biểu đồ tỷ lệ các phần', en: 'Chart of the parts of a whole' },
  changeDown: { vi: 'giảm', en: 'down' },
  changeUp: { vi: 'tăng', en: 'up' },

  qrAlt: { vi: 'Mã QR mở trang {address}', en: 'QR code of the page {address}' },

  maskedPhone: { vi: 'số điện thoại (đã che)', en: 'phone number (masked)' },
  maskedEmail: { vi: 'địa chỉ thư điện tử (đã che)', en: 'e-mail address (masked)' },
  maskedAccount: { vi: 'số tài khoản (đã che)', en: 'account number (masked)' },
  maskedIdentity: { vi: 'số giấy tờ (đã che)', en: 'identity number (masked)' },
  maskedAddress: { vi: 'địa chỉ nhà (đã che)', en: 'street address (masked)' },

  // The ledger of figures.
  ledger: { vi: 'Sổ số liệu', en: 'Ledger of figures' },
  ledgerCaption: {
    vi: 'Mỗi con số chính, câu có con số ấy và trang chiếu con số ấy. {source}.',
    en: 'Each key figure, its sentence and the slides that show it. {source}.',
  },
  ledgerFigure: { vi: 'Con số', en: 'Figure' },
  ledgerSentence: { vi: 'Câu trong bài', en: 'Sentence' },
  ledgerSlides: { vi: 'Trang chiếu', en: 'Slides' },
  ledgerSlide: { vi: 'Trang {no}', en: 'Slide {no}' },
  ledgerUnshown: { vi: 'Không chiếu', en: 'Not shown' },
  sameSentence: { vi: 'Cùng câu trên', en: 'Same sentence' },
  changedFrom: { vi: 'từ', en: 'from' },
  changedTo: { vi: 'thành', en: 'to' },

  // The appendix.
  appendix: { vi: 'Nguồn và lưu ý', en: 'Sources and remarks' },
  appendixCorrections: { vi: 'Chỗ đã sửa so với bản gốc', en: 'Corrected against the original' },
  appendixRemarks: { vi: 'Chỗ cần tác giả xem lại', en: 'For the author to look at' },
  appendixAdded: {
    vi: 'Lời của chương trình, không phải của tác giả',
    en: "The program's words, not the author's",
  },
  appendixNone: { vi: 'Không có.', en: 'None.' },
  was: { vi: 'Bản gốc', en: 'Original' },
  now: { vi: 'Trình bày', en: 'Shown' },
  place: { vi: 'Ở đâu', en: 'Where' },
  remark: { vi: 'Lưu ý', en: 'Remark' },
  originPlace: { vi: '{section}, đoạn {no}', en: '{section}, paragraph {no}' },
  paragraphNo: { vi: 'Đoạn {no}', en: 'Paragraph {no}' },
  inTitle: { vi: 'Tiêu đề', en: 'Title' },
  fonts: {
    vi: 'Phông chữ: Be Vietnam Pro, giấy phép SIL OFL 1.1.',
    en: 'Typeface: Be Vietnam Pro, SIL OFL 1.1.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

export type PageKey = keyof typeof PAGE_WORDS;

/** `say('sectionNo', { no: 3 })` → `Phần 3`. */
export function say(key: PageKey, values?: Values, language: Language = 'vi'): string {
  return fill(PAGE_WORDS[key][language], values);
}

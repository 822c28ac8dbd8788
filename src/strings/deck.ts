import type { Phrase } from './phrase.ts';

/** What the deck says around its slides: the bar, the sheet of commands, small dialogs. */
export const DECK_WORDS = {
  barName: { vi: 'Điều khiển', en: 'Controls' },
  slideOf: { vi: 'Trang {no}/{of}', en: 'Slide {no} of {of}' },
  slideSpoken: { vi: 'Trang {no}/{of}: {title}', en: 'Slide {no} of {of}: {title}' },
  resume: { vi: 'Bấm để trở lại trang chiếu', en: 'Press to return to the slide' },
  jumpNo: { vi: 'Số trang', en: 'Slide number' },
  jumpNone: {
    vi: 'Không có trang {no}; trang cuối là trang {of}.',
    en: 'There is no slide {no}; the last is {of}.',
  },
  jumpGo: { vi: 'Đến', en: 'Go' },
  close: { vi: 'Đóng', en: 'Close' },
  groupMove: { vi: 'Đổi trang', en: 'Moving' },
  groupTalk: { vi: 'Trình bày', en: 'Presenting' },
  groupTools: { vi: 'Công cụ', en: 'Tools' },
  groupLooks: { vi: 'Hiển thị', en: 'Looks' },
  groupMore: { vi: 'Việc khác', en: 'More' },
  helpTouch: {
    vi: 'Màn hình cảm ứng: vuốt sang trái, sang phải để đổi trang.',
    en: 'Touch screen: swipe left or right to change slides.',
  },
  origin: { vi: 'Câu gốc của con số', en: 'The sentence behind the figure' },
  originPlace: { vi: '{section}, đoạn {no}', en: '{section}, paragraph {no}' },
  originParagraph: { vi: 'Đoạn {no}', en: 'Paragraph {no}' },
  originRead: { vi: 'Xem trong bài', en: 'See it in the essay' },
  fullscreenRefused: {
    vi: 'Trình duyệt này không mở được toàn màn hình; hãy bấm F11.',
    en: 'This browser refused full screen; press F11.',
  },
  fullscreenByBrowser: { vi: 'Bấm F11 để thoát toàn màn hình.', en: 'Press F11 to leave full screen.' },
} as const satisfies Readonly<Record<string, Phrase>>;

import type { Phrase } from './phrase.ts';

/** What the presenter window says, and the deck about it. */
export const PRESENTER_WORDS = {
  presenterTitle: { vi: 'Người trình bày – {title}', en: 'Presenter – {title}' },
  presenterNow: { vi: 'Đang chiếu', en: 'On the screen' },
  presenterNext: { vi: 'Trang sau', en: 'Next' },
  presenterEnd: { vi: 'Hết bài', en: 'End of the talk' },
  presenterNotes: { vi: 'Lời nói', en: 'Notes' },
  presenterList: { vi: 'Danh sách trang', en: 'List of slides' },
  presenterBlack: { vi: 'Màn hình đang đen', en: 'The screen is black' },
  presenterWhite: { vi: 'Màn hình đang trắng', en: 'The screen is white' },
  presenterReading: {
    vi: 'Cửa sổ trang chiếu đang mở bản đọc',
    en: 'The window of the slides shows the text',
  },
  presenterAsking: {
    vi: 'Cửa sổ trang chiếu đang chờ trả lời',
    en: 'The window of the slides waits for an answer',
  },
  linkSeeking: { vi: 'Đang tìm trang chiếu…', en: 'Looking for the slides…' },
  linkLost: {
    vi: 'Mất liên lạc với trang chiếu. Hãy mở lại cửa sổ trang chiếu; cửa sổ này sẽ tự nối lại.',
    en: 'The link with the slides is lost. Open their window again; this one will join it by itself.',
  },
  linkReopen: { vi: 'Mở trang chiếu', en: 'Open the slides' },
  placeOther: { vi: 'Đưa trang chiếu sang màn hình thứ hai', en: 'Put the slides on the second screen' },
  placeNone: {
    vi: 'Trình duyệt chưa cho phép dùng màn hình thứ hai. Hãy kéo cửa sổ trang chiếu sang đó rồi nhấn F5.',
    en: 'The browser did not allow the second screen. Drag the slides there and press F5.',
  },
  placeHere: {
    vi: 'Bấm vào đây để đưa trang chiếu sang màn hình thứ hai.',
    en: 'Press here to put the slides on the second screen.',
  },
  presentThere: {
    vi: 'Hãy bấm vào cửa sổ trang chiếu rồi nhấn F5 để mở toàn màn hình.',
    en: 'Press into the window of the slides, then F5 for full screen.',
  },
  popupRefused: {
    vi: 'Trình duyệt đã chặn cửa sổ người trình bày. Hãy cho phép cửa sổ bật lên ở thanh địa chỉ, hoặc nhấn N để xem lời nói ngay dưới trang.',
    en: 'The browser blocked the presenter window. Allow pop-ups at the address bar, or press N for notes below the slide.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

import type { Phrase } from './phrase.ts';

/** What the deck says of the room and the machine before a talk. */
export const ROOM_WORDS = {
  welcome: { vi: 'Bắt đầu', en: 'Start' },
  welcomePresent: { vi: 'Trình chiếu', en: 'Present' },
  welcomeRead: { vi: 'Đọc', en: 'Read' },
  welcomePrint: { vi: 'In tài liệu', en: 'Print' },
  machine: { vi: 'Máy này', en: 'This machine' },
  fullscreenYes: { vi: 'Toàn màn hình', en: 'Full screen' },
  fullscreenNo: { vi: 'Toàn màn hình: không có', en: 'Full screen: no' },
  secondYes: { vi: 'Có màn hình thứ hai', en: 'Second screen' },
  secondNo: { vi: 'Màn hình thứ hai: không có', en: 'Second screen: no' },
  secondUnknown: { vi: 'Màn hình thứ hai: không rõ', en: 'Second screen: unknown' },
  soundless: { vi: 'Không cần âm thanh', en: 'No sound needed' },
  offline: { vi: 'Không cần mạng', en: 'No internet needed' },
  offlineSoon: { vi: 'Đang lưu về máy', en: 'Saving for offline' },
  offlineNever: { vi: 'Cần giữ mạng', en: 'Stay online' },
  partMissing: {
    vi: 'Mất mạng nên chưa mở được phần này. Nối mạng lại, rồi bấm lần nữa.',
    en: 'There is no internet to open this part. Connect again, then press once more.',
  },
  awakeYes: { vi: 'Màn hình không tự tắt', en: 'Screen stays on' },
  awakeNo: { vi: 'Màn hình có thể tự tắt', en: 'Screen may go dark' },
  awakeRefused: {
    vi: 'Để màn hình không tự tắt: bấm Windows + R, gõ powercfg.cpl, bấm Enter; ở mục tắt màn hình chọn Không bao giờ (Never).',
    en: 'To keep the screen on: press Windows + R, type powercfg.cpl, press Enter; turn off the display: Never.',
  },
  fullscreenMissing: {
    vi: 'Trình duyệt này không có toàn màn hình; trang chiếu mở trong cửa sổ.',
    en: 'This browser has no full screen; the slides open in its window.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

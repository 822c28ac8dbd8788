import type { Phrase } from './phrase.ts';

/** What the server of `npm start` says to those who open the page from another machine. */
export const SERVED_WORDS = {
  beingEdited: {
    vi: 'Bài đang được sửa; trang sẽ tự mở lại.',
    en: 'The essay is being edited; this page opens again by itself.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;

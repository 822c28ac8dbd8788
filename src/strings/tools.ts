import type { Phrase } from './phrase.ts';

/** What the tools over the slide say. */
export const TOOL_WORDS = {
  nothingDrawn: { vi: 'Chưa có trang nào có nét vẽ.', en: 'Nothing has been drawn yet.' },
  nothingToMagnify: { vi: 'Trang này không có con số chính.', en: 'This slide has no key figure.' },
} as const satisfies Readonly<Record<string, Phrase>>;

import type { Phrase } from './phrase.ts';

/** What the tools over the slide and the search say. */
export const TOOL_WORDS = {
  nothingDrawn: { vi: 'Chưa có trang nào có nét vẽ.', en: 'Nothing has been drawn yet.' },
  nothingToMagnify: { vi: 'Trang này không có con số chính.', en: 'This slide has no key figure.' },
  searchWords: { vi: 'Từ cần tìm', en: 'Words to find' },
  searchHint: {
    vi: 'Gõ không dấu cũng được. Phím ↓ để chọn trang, Enter để đến trang.',
    en: 'Marks may be left out. ↓ to choose a slide, Enter to go there.',
  },
  searchCount: { vi: 'Có trong {count} trang.', en: 'Slides found: {count}.' },
  searchNone: { vi: 'Không trang nào có “{words}”.', en: 'No slide has “{words}”.' },
  searchSaid: { vi: 'Lời nói:', en: 'Said:' },
} as const satisfies Readonly<Record<string, Phrase>>;

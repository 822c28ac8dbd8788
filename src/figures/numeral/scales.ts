/** What the words that scale a number multiply it by. */
export const SCALES: Readonly<Record<string, number>> = {
  ...{ trăm: 1e2, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9 },
};

/** Pattern of the scale words from a thousand up. `tỷ lệ`, `tỷ trọng` … begin like one but are nouns. */
export const LARGE_SCALE = String.raw`nghìn|ngàn|vạn|triệu|t[ỷỉ](?!\s+(?:lệ|trọng|suất|số))`;

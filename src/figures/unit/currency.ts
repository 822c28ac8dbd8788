import type { Range } from '../../text/types.ts';

/** Signs of money, which stand before or behind its number. */
export const CURRENCY = '₫$€£¥₩฿₭₱₹¢';

/** Farther back no sign of money begins. */
const REACH = 6;
/** `$500`, `US$500`, `USD 500`; behind a digit it belongs to that number. */
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{M}\d]|\d\s)(?:(?:US|A|S|HK)?[${CURRENCY}]|(?:USD|EUR|VND|VNĐ)(?=\s))\s?$`,
  'u',
);

/** The sign of money before the number at an offset. `học phí $500`, 9 → `$`. */
export function currencyBefore(text: string, at: number): (Range & { readonly sign: string }) | undefined {
  const start = Math.max(0, at - REACH);
  const found = BEFORE.exec(text.slice(start, at));
  return found ? { from: start + found.index, to: at, sign: found[0].trim() } : undefined;
}

import type { Range } from '../text/types.ts';

/** Kinds that can be information about the matter, and so key. */
export type CountedKind = 'percent' | 'count' | 'money' | 'measure' | 'ratio' | 'rank';

/** Kinds that are recognised so as not to be taken for figures. */
export type UncountedKind =
  | 'period' // 2022 - 2025, 6 tháng đầu năm
  | 'date'
  | 'year'
  | 'name' // COVID-19, Quốc lộ 5, tổ dân phố số 7
  | 'legal' // 19-NQ/TW
  | 'contact'
  | 'numbering' // a list number, khóa XIX
  | 'other';

export type FigureKind = CountedKind | UncountedKind;

/** A number the essay leans on, where it stands. The range runs from the number to the end of its unit. */
export interface Figure extends Range {
  /** Exactly the text of the range: `91,4%`, `19 tổ, thôn`. */
  readonly raw: string;
  /** The number alone, as written, inside the range: `19`, `91,4%` (a percent sign belongs to it). */
  readonly number: Range;
  readonly kind: FigureKind;
  /** In plain units (3,5 tỷ is 3500000000); `[low, high]` for a range; null where there is none. */
  readonly value: number | readonly [low: number, high: number] | null;
  /** The noun or sign as written, without scale words: `tổ`, `%`, `đồng`; empty if none stands beside it. */
  readonly unit: string;
  /** The two numbers of a ratio, 15 and 19 in `15/19 tiêu chí`; `value` is their quotient. Absent for `gấp 1,6 lần`. */
  readonly terms?: readonly [part: number, whole: number];
  /** How exact the number is, in the words just before it: `hơn`, `ít nhất`. Shown with the number. */
  readonly approximator?: Range;
  /** When it was so, if the sentence says it: `năm 2021`, `6 tháng đầu năm`. */
  readonly time?: Range;
  /** Where, if the sentence says it: `toàn phường`, `tổ dân phố số 7`. */
  readonly place?: Range;
  /** What it measures, in the author's words nearby: `tỷ lệ cử tri đi bầu`; absent if the unit says it all. */
  readonly label?: Range;
  /** Whether it is information to be remembered. Never true for an uncounted kind. */
  readonly key: boolean;
  /** How much it matters among the key figures, from 0 to 1. */
  readonly weight: number;
  /** On the later number of a change. */
  readonly change?: Change;
}

/** `giảm còn 9`: where the number came from and which way it went. */
export interface Change {
  /** The range of the earlier figure in the same prose, if the text gives one. */
  readonly from?: Range;
  readonly direction: 'up' | 'down';
}

/**
 * Advance widths of Be Vietnam Pro in thousandths of an em, by character without its marks: a letter counts as
 * the widest of its marked forms. Read from the font's own `hmtx` table.
 */
export type Advances = Readonly<Record<string, number>>;

const CHARACTERS =
  ' abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:%-–—“”‘’"\'()/!?…&+=<>·đĐ';

const MEDIUM_WIDTHS = [
  230, 656, 657, 618, 657, 612, 394, 648, 591, 285, 283, 570, 266, 894, 581, 654, 657, 657, 404, 518, 431,
  594, 582, 875, 575, 588, 508, 747, 686, 777, 736, 635, 637, 785, 717, 285, 474, 691, 630, 865, 738, 827,
  656, 823, 683, 645, 662, 745, 719, 1022, 736, 683, 662, 684, 400, 655, 667, 713, 667, 687, 595, 645, 687,
  302, 317, 317, 302, 856, 608, 689, 868, 395, 423, 279, 223, 342, 193, 444, 444, 516, 300, 589, 772, 748,
  623, 735, 562, 562, 272, 669, 787,
];

const BOLD_WIDTHS = [
  230, 667, 673, 635, 673, 624, 416, 665, 617, 311, 310, 613, 299, 897, 607, 678, 673, 673, 441, 546, 441,
  605, 600, 888, 624, 601, 527, 780, 721, 781, 758, 651, 647, 793, 740, 305, 499, 728, 650, 900, 754, 829,
  690, 828, 726, 677, 698, 746, 758, 1074, 786, 736, 669, 708, 446, 669, 687, 723, 689, 706, 599, 679, 706,
  352, 361, 361, 352, 878, 606, 711, 869, 469, 473, 253, 239, 416, 237, 458, 458, 553, 361, 637, 908, 770,
  666, 761, 579, 579, 321, 692, 783,
];

/** Weight 500, which text is set in. */
export const MEDIUM: Advances = table(MEDIUM_WIDTHS);
/** Weight 800, which titles and figures are set in. */
export const BOLD: Advances = table(BOLD_WIDTHS);

/** Wider than any letter but W, for characters the table does not know. */
const UNKNOWN = 900;
const COMBINING = /\p{M}/u;

function table(widths: readonly number[]): Advances {
  return Object.fromEntries([...CHARACTERS].map((character, index) => [character, widths[index] ?? UNKNOWN]));
}

/** Width of a text on one line in px. `widthOf('tổ', 40, MEDIUM)` → 43.4. */
export function widthOf(text: string, size: number, advances: Advances): number {
  return (thousandthsOf(text, advances) * size) / 1000;
}

/** Width of a text in thousandths of an em. */
export function thousandthsOf(text: string, advances: Advances): number {
  const known = knownOf(advances);
  let thousandths = 0;
  for (const character of text) thousandths += known.get(character) ?? measured(character, advances, known);
  return thousandths;
}

/** Taking a character apart takes longer than all the rest of the measuring. */
const knownWidths = new WeakMap<Advances, Map<string, number>>();

function knownOf(advances: Advances): Map<string, number> {
  const known = knownWidths.get(advances) ?? new Map<string, number>();
  knownWidths.set(advances, known);
  return known;
}

function measured(character: string, advances: Advances, known: Map<string, number>): number {
  const thousandths = takenApart(character, advances);
  known.set(character, thousandths);
  return thousandths;
}

function takenApart(character: string, advances: Advances): number {
  let thousandths = 0;
  for (const part of character.normalize('NFD')) {
    if (COMBINING.test(part) || part === '\u2060') continue;
    thousandths += advances[part === '\u00a0' ? ' ' : part] ?? UNKNOWN;
  }
  return thousandths;
}

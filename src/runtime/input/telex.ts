/** The Telex key of each mark, in the order in which a word gets them last: the tone comes after the vowel. */
const MARK_KEYS: readonly (readonly [mark: string, letter: string])[] = [
  ['\u0301', 'S'],
  ['\u0300', 'F'],
  ['\u0309', 'R'],
  ['\u0303', 'X'],
  ['\u0323', 'J'],
  ['\u031b', 'W'],
  ['\u0306', 'W'],
];

const CIRCUMFLEX = '\u0302';

/**
 * The key that made UniKey send a letter with a mark: `ó` → `KeyS`, `ư` → `KeyW`, `ô` → `KeyO`. UniKey keeps what was
 * typed in mind, so that S after O never arrives as an S; what it sends instead has no code.
 */
export function telexOf(key: string): string | undefined {
  if (key === 'đ' || key === 'Đ') return 'KeyD';
  const parts = key.normalize('NFD');
  const found = MARK_KEYS.find(([mark]) => parts.includes(mark));
  if (found) return `Key${found[1]}`;
  const [base = ''] = parts;
  return parts.includes(CIRCUMFLEX) && /^[aeo]$/i.test(base) ? `Key${base.toUpperCase()}` : undefined;
}

export type Language = 'vi' | 'en';

/** The same words in both languages; `{name}` in them is filled in by `fill`. */
export type Phrase = Readonly<Record<Language, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** `fill('Trang {no}/{of}', { no: 3, of: 20 })` → `Trang 3/20`. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

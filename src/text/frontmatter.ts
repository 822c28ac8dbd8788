/** Front matter between two lines `---`, blanks behind either allowed. */
const FRONT_MATTER = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/;

/** A file in two. */
export interface FrontMatter {
  /** What stands between the dashes, from the file's second line on. */
  readonly yaml: string;
  /** The dashes too. */
  readonly raw: string;
}

/** The front matter at the head of a normalized text; nothing if it has none. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const found = FRONT_MATTER.exec(text);
  return found ? { yaml: found[1] ?? '', raw: found[0] } : undefined;
}

/** Keys whose value may be more than a line of text. */
const STRUCTURED: ReadonlySet<string> = new Set(['session', 'colors']);
const LINE = /^([ \t]*)([\p{L}][\p{L}\p{N}_.-]{0,40})[ \t]*:[ \t]+([^ \t].*)$/u;
/** A whole value in quotes, maybe with a comment behind it. */
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*(?:#.*)?$/;
/** The value is the lines below, set in: `context: |`. */
const BLOCK_SCALAR = /^[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/;

/**
 * Front matter as its author means it: what stands behind `title:` is text up to the end of the line, with the signs
 * that YAML would take for its own (`#`, `*`, `{`, `:`, a quotation mark). Lines stay lines.
 * `title: Bài số #1` → `title: "Bài số #1"`.
 */
export function quoteValues(yaml: string): string {
  const lines = yaml.split('\n');
  return lines.map((line, index) => quoteValue(line, lines[index + 1])).join('\n');
}

function quoteValue(line: string, next: string | undefined): string {
  const [, indent = '', key = '', value = ''] = LINE.exec(line) ?? [];
  if (value === '' || QUOTED.test(value) || BLOCK_SCALAR.test(value)) return line;
  if (STRUCTURED.has(key) && /^[{[]/.test(value)) return line;
  // A value that goes on in lines set in below it is YAML's own.
  if (next !== undefined && isSetIn(next, indent) && !LINE.test(next)) return line;
  return `${indent}${key}: ${JSON.stringify(value.trimEnd())}`;
}

function isSetIn(line: string, indent: string): boolean {
  return line.trim() !== '' && line.startsWith(`${indent} `);
}

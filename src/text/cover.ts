import * as v from 'valibot';
import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import { DeckError, type Finding } from '../error.ts';
import { parseBlocks } from './blocks.ts';
import { rejectUnclosed } from './criticmarkup.ts';
import { frontMatterOf, quoteValues } from './frontmatter.ts';
import { parseLine } from './inline.ts';
import { newParsing, type Parsing } from './parsing.ts';
import { normalize, prosesOf } from './section.ts';
import type { Block, Colors, Cover, Prose, Source, SourceText } from './types.ts';

/** Cream, deep red and ochre: the poster's three, see `style/tokens.css` for what is derived from them. */
export const DEFAULT_COLORS: Colors = { paper: '#fff5e4', main: '#b3001b', accent: '#f2b632' };

const line = v.optional(v.pipe(v.string(), v.trim()), '');
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
/** Whose the notes and the questions to the author are: their own, or everybody's. */
const IS_PUBLIC: Readonly<Record<string, boolean>> = {
  public: true,
  'công khai': true,
  private: false,
  riêng: false,
};
const YES_NO: Readonly<Record<string, boolean>> = { true: true, có: true, false: false, không: false };
const yesNo = v.optional(
  v.pipe(
    v.picklist(Object.keys(YES_NO)),
    v.transform(word => YES_NO[word] ?? true),
  ),
  'true',
);

/** Every key a cover may have; all values are read as text, so that no date or number is reshaped. */
const CoverSchema = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  subtitle: line,
  author: line,
  unit: line,
  contest: line,
  place: line,
  year: v.optional(v.pipe(v.string(), v.regex(/^\d{4}$|^$/)), ''),
  context: line,
  host: line,
  /** Where the site will stand: for the shared link, the QR code and the canonical address. */
  address: v.optional(
    v.union([v.literal(''), v.pipe(v.string(), v.trim(), v.url(), v.regex(/^https?:/))]),
    '',
  ),
  notes: v.optional(v.picklist(Object.keys(IS_PUBLIC)), 'private'),
  remarks: v.optional(v.picklist(Object.keys(IS_PUBLIC)), 'private'),
  session: v.optional(v.strictObject({ date: line, place: line }), {}),
  agenda: yesNo,
  recap: yesNo,
  closing: yesNo,
  colors: v.optional(
    v.strictObject({
      paper: v.optional(color, DEFAULT_COLORS.paper),
      main: v.optional(color, DEFAULT_COLORS.main),
      accent: v.optional(color, DEFAULT_COLORS.accent),
    }),
    DEFAULT_COLORS,
  ),
});

type Fields = v.InferOutput<typeof CoverSchema>;
type LineOf = (path: readonly string[]) => Source;

/** The cover: YAML front matter, and notes below it. Throws `DeckError` at the line of the first mistake. */
export function parseCover(file: SourceText, parsing: Parsing = newParsing()): Cover {
  const text = normalize(file.text);
  const matter = frontMatterOf(text);
  if (!matter) throw noFrontMatter({ file: file.file, line: 1 });
  const { fields, lineOf } = readFields(matter.yaml, file.file);
  const below = { file: file.file, line: matter.raw.split('\n').length };
  const blocks = parseBlocks(text.slice(matter.raw.length), below, {
    ...newParsing(),
    findings: parsing.findings,
  });
  parsing.findings.push(...blocks.flatMap(unshownPicture));
  return coverOf(fields, lineOf, blocks.flatMap(wordsOf));
}

/** All that stands below the front matter is said at the cover, whatever it is. */
function wordsOf(block: Block): Prose[] {
  return block.type === 'notes' ? [...block.proses] : prosesOf(block).map(prose => ({ ...prose, no: 0 }));
}

function unshownPicture(block: Block): Finding[] {
  if (block.type !== 'image') return [];
  const { src, source } = block.picture;
  return [
    {
      what: {
        vi: `Hình "${src}" dưới phần khai báo không hiện`,
        en: `The picture "${src}" on the cover is not shown`,
      },
      source,
      hint: { vi: 'Đặt hình vào tệp của một phần', en: 'Put it into the file of a section' },
    },
  ];
}

function readFields(yaml: string, file: string): { fields: Fields; lineOf: LineOf } {
  const lines = new LineCounter();
  const document = parseDocument(quoteValues(yaml), { schema: 'failsafe', lineCounter: lines });
  // The front matter begins on line 2 of the file, under its `---`.
  const at = (offset: number): Source => ({ file, line: lines.linePos(offset).line + 1 });
  const wrong = document.errors[0];
  if (wrong) throw badYaml(wrong.message, at(wrong.pos[0]));
  rejectAliases(document, at);
  const lineOf: LineOf = path => {
    const node = path.length > 0 ? document.getIn(path, true) : undefined;
    const range = (node as { range?: readonly [number, number, number] } | undefined)?.range;
    return range ? at(range[0]) : { file, line: 1 };
  };
  const values: unknown = document.toJS() ?? {};
  const result = v.safeParse(CoverSchema, dropEmpty(values));
  if (!result.success) throw badField(result.issues[0], lineOf);
  return { fields: result.output, lineOf };
}

/** An alias repeats what stands elsewhere, over and over in a hostile file; in an essay it is a star that was meant. */
function rejectAliases(document: Document.Parsed, at: (offset: number) => Source): void {
  visit(document, {
    Alias(_, alias) {
      throw strayAlias(String(alias.source), at(alias.range?.[0] ?? 0));
    },
  });
}

/** `session:` with nothing behind it means that it is not there. */
function dropEmpty(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return values;
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== ''));
}

function coverOf(fields: Fields, lineOf: LineOf, notes: readonly Prose[]): Cover {
  const prose = (name: keyof Fields & string, text: string): Record<string, Prose> =>
    text === '' ? {} : { [name]: rejectUnclosed(parseLine(text, lineOf([name]))) };
  const inSession = (name: 'date' | 'place'): Record<string, Prose> =>
    fields.session[name] === ''
      ? {}
      : { [name]: rejectUnclosed(parseLine(fields.session[name] ?? '', lineOf(['session', name]))) };
  return {
    title: rejectUnclosed(parseLine(fields.title, lineOf(['title']))),
    ...prose('subtitle', fields.subtitle),
    ...prose('author', fields.author),
    ...prose('unit', fields.unit),
    ...prose('contest', fields.contest),
    ...prose('place', fields.place),
    ...prose('context', fields.context),
    ...prose('host', fields.host),
    ...(fields.year === '' ? {} : { year: Number(fields.year) }),
    session: { ...inSession('date'), ...inSession('place') },
    adds: { agenda: fields.agenda, recap: fields.recap, closing: fields.closing },
    colors: fields.colors,
    ...(fields.address === '' ? {} : { address: folderOf(fields.address) }),
    hasPublicNotes: IS_PUBLIC[fields.notes] ?? false,
    hasPublicRemarks: IS_PUBLIC[fields.remarks] ?? false,
    notes,
    source: lineOf(['title']),
  };
}

/** The folder that an address names: `https://a.vn/bai` and `https://a.vn/bai/index.html` → `https://a.vn/bai/`. */
function folderOf(address: string): string {
  const url = new URL(address);
  url.search = url.hash = '';
  url.pathname = url.pathname.replace(/(?:\/|\/index\.html)?$/, '/');
  return url.href;
}

function noFrontMatter(source: Source): DeckError {
  return new DeckError(
    { vi: 'Trang bìa chưa có phần khai báo giữa hai dòng "---"', en: 'The cover has no front matter' },
    source,
    {
      vi: 'Mở đầu tệp bằng "---", rồi "title: Tên bài", rồi "---"',
      en: 'Open the file with "---", then "title: …", then "---"',
    },
  );
}

function badYaml(message: string, source: Source): DeckError {
  const found = message.split('\n')[0]?.replace(/ at line .*$/, '') ?? message;
  return new DeckError(
    { vi: `Phần khai báo sai cú pháp YAML (${found})`, en: `The front matter is not YAML (${found})` },
    source,
    {
      vi: 'Mỗi dòng viết "tên: nội dung"; nội dung dài nhiều dòng thì đặt trong ngoặc kép',
      en: 'Write "key: text" on each line; put text of several lines in quotes',
    },
  );
}

function strayAlias(name: string, source: Source): DeckError {
  return new DeckError({ vi: `"*${name}" mở đầu bằng dấu "*"`, en: `"*${name}" begins with "*"` }, source, {
    vi: 'Đặt nội dung trong ngoặc kép: "*…"',
    en: 'Put the text in quotes: "*…"',
  });
}

function badField(issue: v.InferIssue<typeof CoverSchema>, lineOf: LineOf): DeckError {
  const path = issue.path?.map(item => String(item.key)) ?? [];
  const key = path.join('.');
  const source = lineOf(path);
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const known = Object.keys(CoverSchema.entries).join(', ');
    return new DeckError({ vi: `Không có mục "${key}"`, en: `Unknown key "${key}"` }, source, {
      vi: `Các mục dùng được: ${known}`,
      en: `Known keys: ${known}`,
    });
  }
  if (key === 'title') {
    return new DeckError({ vi: 'Trang bìa chưa có "title"', en: 'The cover has no "title"' }, source, {
      vi: 'Thêm dòng "title: Tên bài viết"',
      en: 'Add a line "title: …"',
    });
  }
  return new DeckError(
    { vi: `Mục "${key}" không nhận ${issue.received}`, en: `"${key}" cannot be ${issue.received}` },
    source,
    { vi: expected(key).vi, en: expected(key).en },
  );
}

function expected(key: string): { vi: string; en: string } {
  if (key === 'year')
    return { vi: 'Viết năm bằng bốn chữ số: 2023', en: 'Write a year of four digits: 2023' };
  if (key === 'address')
    return {
      vi: 'Viết địa chỉ trang web: https://…',
      en: 'Write the address of the site: https://…',
    };
  if (key === 'notes' || key === 'remarks')
    return {
      vi: 'Viết private (riêng) hoặc public (công khai)',
      en: 'Write private or public',
    };
  if (key.startsWith('colors')) return { vi: 'Viết màu như "#b3001b"', en: 'Write a colour as "#b3001b"' };
  if (['agenda', 'recap', 'closing'].includes(key))
    return { vi: 'Viết true (có) hoặc false (không)', en: 'Write true or false' };
  return { vi: 'Viết một dòng chữ', en: 'Write one line of text' };
}

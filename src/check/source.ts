import type { Finding, Source } from '../error.ts';
import { isCover } from '../text/essay.ts';
import { maskPrivate } from '../text/private.ts';
import { normalize } from '../text/section.ts';
import type { SourceText } from '../text/types.ts';
import { type Article, readArticle } from './article.ts';
import { type Stretch, scanSource } from './scan.ts';

/** Words of a file that are nowhere on the page. */
export interface LostText {
  readonly source: Source;
  readonly words: string;
}

/**
 * What the author wrote and the speaker's page does not have. Reads the files and the finished page and nothing in
 * between: every visible character of a section stands, in order, in its chapter, or belongs to Markdown, a note, a
 * picture or a correction.
 */
export function lostText(files: readonly SourceText[], body: string): LostText[] {
  const article = readArticle(body);
  const sections = files.filter(file => !isCover(file));
  const lost = sections.flatMap((file, index) => {
    const { heading = '', text = '' } = article.chapters[index] ?? {};
    // A file without a title is called by its name, which does not stand in it.
    const readings = [heading + text, text];
    // Most files are read at once; going through all the notes for each line takes long.
    const attempts = [false, true].flatMap(isThorough => readings.map(shown => [shown, isThorough] as const));
    let lost: LostText[] | undefined;
    for (const [shown, isThorough] of attempts) {
      lost = better(lost, lostIn(file, shown, article, isThorough));
      if (lost.length === 0) break;
    }
    return lost ?? [];
  });
  const everything = bareText(`${article.frame}\n${article.notes}\n${article.pictures}`);
  return [...files.filter(isCover).flatMap(file => lostOfCover(file, everything)), ...lost];
}

/** The same, as the author is told of it. */
export function sourceFindings(files: readonly SourceText[], body: string): Finding[] {
  return lostText(files, body).map(({ source, words }) => {
    const quoted = words.length > MOST_QUOTED ? `${words.slice(0, MOST_QUOTED)}…` : words;
    return {
      what: { vi: `Không thấy "${quoted}" trên trang`, en: `"${quoted}" is not on the page` },
      source,
      hint: {
        vi: 'Xem lại chỗ ấy trên trang; nếu mất chữ thật, hãy báo lỗi của chương trình, kèm tệp này',
        en: 'Look at the page; if words are lost, report it as a mistake of the program, with this file',
      },
    };
  });
}

const MOST_QUOTED = 80;

/** The reading of a file that goes on longer before it finds something lost. */
function better(a: LostText[] | undefined, b: LostText[]): LostText[] {
  const first = ([lost]: LostText[]) => lost?.source.line ?? Number.POSITIVE_INFINITY;
  return !a || first(b) > first(a) ? b : a;
}

function lostIn(
  { file, text }: SourceText,
  chapter: string,
  article: Article,
  isThorough: boolean,
): LostText[] {
  const shown = visible(chapter);
  const pictures = bareText(article.pictures);
  const aside = bareText(`${article.pictures}\n${article.notes}`);
  const lost: LostText[] = [];
  let ends: Ends = new Set([0]);
  let line = 1;
  for (const stretches of scanSource(maskPrivate(normalize(text)))) {
    const after = align(stretches, shown, ends, pictures);
    const mayBeAside = aside !== '' && (isThorough || stretches.some(({ kind }) => kind !== 'text'));
    const isAside = mayBeAside || after.size === 0;
    if (isAside && isElsewhere(stretches, aside)) for (const end of ends) after.add(end);
    if (after.size > 0) ends = after;
    else lost.push({ source: { file, line }, words: wordsOf(stretches) });
    line++;
  }
  const last = Math.max(...ends);
  if (lost.length === 0 && last < shown.length) {
    lost.push({ source: { file, line }, words: `(${shown.slice(last, last + 60)})` });
  }
  return lost;
}

function wordsOf(line: readonly Stretch[]): string {
  return line
    .map(({ readings: [words = ''] }) => words)
    .join('')
    .trim();
}

/**
 * How far what is shown may have been written so far. More than one place is possible after a sign that may be markup
 * or a word of the author's.
 */
type Ends = Set<number>;

/** Bounds the work on a hostile text. */
const MOST_ENDS = 200;

/** Where a line of the source may end in what is shown; nowhere if it does not stand there. */
function align(line: readonly Stretch[], shown: string, starts: Ends, pictures: string): Ends {
  let ends = new Set(starts);
  for (const { readings, kind } of line) {
    const after: Ends = new Set();
    for (const reading of readings) {
      let read = ends;
      for (const character of visible(reading).split('')) read = step(character, shown, read);
      for (const end of read) after.add(end);
    }
    const isUnshown =
      kind === 'syntax' || (kind === 'picture' && isElsewhere([{ readings, kind: 'text' }], pictures));
    if (isUnshown) for (const end of ends) after.add(end);
    ends = bounded(after);
  }
  return ends;
}

function step(character: string, shown: string, ends: Ends): Ends {
  const after: Ends = new Set();
  const isMarkup = MARKUP.has(character);
  for (const end of ends) {
    if (isMarkup) after.add(end);
    if (isSame(character, shown[end])) after.add(end + 1);
  }
  return bounded(after);
}

function bounded(ends: Ends): Ends {
  return ends.size <= MOST_ENDS ? ends : new Set([...ends].sort((a, b) => b - a).slice(0, MOST_ENDS));
}

/** Between years the page writes a dash; a private detail is dotted out, here by the words of the line alone. */
function isSame(written: string, shown: string | undefined): boolean {
  if (written === shown) return true;
  if (shown === MASKED) return /[\p{L}\p{N}@]/u.test(written);
  return (written === '-' && shown === '–') || (written === MASKED && shown !== undefined);
}

/** Stands for a character of a private detail. */
const MASKED = '•';

/** Characters that Markdown takes for itself; any of them may also be shown. */
const MARKUP = new Set('*_#>|+-–=~`\\:[](){}<!^'.split(''));

/** Whether a line's words stand somewhere in other words, letter after letter; syntax may have been shown as it is. */
function isElsewhere(line: readonly Stretch[], elsewhere: string): boolean {
  const asWritten = (letters: (text: string) => string) =>
    line
      .map(({ readings, kind }) => `(?:${readings.map(letters).join('|')})${kind === 'text' ? '' : '?'}`)
      .join('');
  const isMasked = line.some(({ readings }) => readings.some(text => maskPrivate(text).includes(MASKED)));
  const maskable = isMasked ? /./u : /\p{N}/u;
  const bare = (text: string) => pattern(bareText(text), maskable);
  const masked = (text: string) => pattern(bareText(maskPrivate(text)), maskable);
  return [bare, masked].some(letters => new RegExp(asWritten(letters), 'u').test(elsewhere));
}

/**
 * Letters as a pattern. What is dotted out in one text may be a word in the other, which has marks inside a detail, or
 * lacks the name before a number: a letter that is `maskable` may be a dot.
 */
function pattern(letters: string, maskable: RegExp): string {
  const oneOf = (letter: string) => (maskable.test(letter) ? `[${letter}${MASKED}]` : letter);
  return letters.replace(/./gsu, letter => (letter === MASKED ? '.' : oneOf(letter)));
}

/** What is set on the cover and shown by what it does, or only where another line is empty. */
const SETTING =
  /^\s*(?:address|notes|remarks|agenda|recap|closing|colors|paper|main|accent|session|date|place)\s*:/;

function lostOfCover({ file, text }: SourceText, everything: string): LostText[] {
  const [matter = ''] = FRONT_MATTER.exec(normalize(text)) ?? [];
  const fields = matter.split('\n').slice(0, -1);
  const values = fields.map(line => (SETTING.test(line) ? [] : scanSource(line.replace(KEY, '')).flat()));
  const lines = [...values, ...scanSource(normalize(text).slice(matter.length))];
  return lines.flatMap((stretches, index) => {
    const isKept = isElsewhere(stretches, everything);
    return isKept ? [] : [{ source: { file, line: index + 1 }, words: wordsOf(stretches) }];
  });
}

const FRONT_MATTER = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const KEY = /^\s*[\p{L}\p{N}_.]+\s*:/u;

/** Without blanks, and what HTML has no way to write replaced as on the page. */
function visible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Noncharacter_Code_Point}/gu, '\ufffd').replace(/[\s\u2060]+/g, '');
}

/** Letters and digits alone, for words that may stand anywhere. */
function bareText(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}•]/gu, '');
}

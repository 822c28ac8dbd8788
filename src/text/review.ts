import type { Finding } from '../error.ts';
import { legacyEncoding } from './legacy.ts';
import { nearlyNotes } from './notesmarker.ts';
import { privateFindings } from './private.ts';
import { prosesOf } from './section.ts';
import type { Cover, Prose, Section } from './types.ts';

/** What the author should look at although it can be read: private details, words like notes, old encodings. */
export function reviewEssay(cover: Cover, sections: readonly Section[]): Finding[] {
  const shown = [
    ...coverLines(cover),
    ...sections.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(prosesOf)]),
  ];
  const said = [
    ...cover.notes,
    ...sections.flatMap(({ blocks }) =>
      blocks.flatMap(block => (block.type === 'notes' ? block.proses : [])),
    ),
  ];
  return [
    ...[...shown, ...said].flatMap(privateFindings),
    ...shown.flatMap(noteFindings),
    ...shown.flatMap(spanFindings),
    ...encodingFindings([...shown, ...said]),
  ];
}

/** The lines of the cover that are shown. */
export function coverLines({
  title,
  subtitle,
  author,
  unit,
  contest,
  place,
  context,
  host,
  session,
}: Cover): Prose[] {
  const lines = [title, subtitle, author, unit, contest, place, context, host, session.date, session.place];
  return lines.filter(line => line !== undefined);
}

function noteFindings({ text, source }: Prose): Finding[] {
  const found = nearlyNotes(text);
  if (found === undefined) return [];
  return [
    {
      what: {
        vi: `"${found}" trông như ghi chú cho người nói, nhưng sẽ hiện trên trang`,
        en: `"${found}" looks like a note for the speaker, but is shown`,
      },
      source,
      hint: {
        vi: 'Nếu là ghi chú: xuống dòng, viết "Note: …" ở đầu dòng',
        en: 'If it is one, begin a new line with "Note: …"',
      },
    },
  ];
}

/** Attributes of a figure that no words in brackets stand right before. */
const LOST_SPAN = /\{\s*(?:\.(?:not-)?key|\.public|(?:unit|label)=)[^{}]{0,80}\}/u;

function spanFindings({ text, source }: Prose): Finding[] {
  const [found] = LOST_SPAN.exec(text) ?? [];
  if (found === undefined) return [];
  return [
    {
      what: { vi: `"${found}" hiện nguyên trên trang`, en: `"${found}" is shown as it is` },
      source,
      hint: {
        vi: `Viết liền sau ngoặc vuông: [số]${found}`,
        en: `Write it right behind square brackets: [number]${found}`,
      },
    },
  ];
}

/** One for each file: in a text of an old encoding every paragraph is wrong. */
function encodingFindings(proses: readonly Prose[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const { text, source } of proses) {
    const encoding = legacyEncoding(text);
    if (encoding && !found.has(source.file)) found.set(source.file, oldEncoding(encoding, text, source));
  }
  return [...found.values()];
}

function oldEncoding(encoding: string, text: string, source: Prose['source']): Finding {
  const quoted = text.slice(0, 40);
  return {
    what: {
      vi: `"${quoted}…" là chữ mã ${encoding} cũ`,
      en: `"${quoted}…" is in the old encoding ${encoding}`,
    },
    source,
    hint: {
      vi: 'Chuyển sang Unicode bằng UniKey (Ctrl+Shift+F6), nguồn: mã cũ, đích: Unicode dựng sẵn',
      en: `Convert the text from ${encoding} to Unicode, for instance with UniKey`,
    },
  };
}

import { DeckError, type Source } from '../error.ts';
import { parseCover } from './cover.ts';
import { newParsing } from './parsing.ts';
import { reviewEssay } from './review.ts';
import { parseSection, prosesOf } from './section.ts';
import type { Essay, Prose, Section, SourceText } from './types.ts';

/** Whether a file is the cover, by its name: `00-bia.md`. */
export function isCover({ file }: SourceText): boolean {
  return /(?:^|[\\/])00-[^\\/]*$/.test(file);
}

/**
 * The essay in the order of the files. Paragraphs are numbered through it, from 1.
 * Throws `DeckError` when the cover or every section is missing, or two sections share a slug.
 */
export function parseEssay(files: readonly SourceText[]): Essay {
  const coverFile = files.find(isCover);
  if (!coverFile) throw noCover(files[0]);
  const parsing = newParsing();
  const sections = files.filter(file => file !== coverFile).map(file => parseSection(file, parsing));
  if (sections.length === 0) throw noSection(coverFile);
  rejectSharedSlug(sections);
  const cover = parseCover(coverFile, parsing);
  return { cover, sections, findings: [...parsing.findings, ...reviewEssay(cover, sections)] };
}

/** Every prose the essay is made of, in order, without titles and notes. */
export function essayProses(essay: Essay): readonly Prose[] {
  return essay.sections.flatMap(section => section.blocks.flatMap(prosesOf));
}

/** What the author wrote for the speaker alone: `Note:` and what stands below the cover's front matter. */
export function speakerNotes({ cover, sections }: Essay): readonly Prose[] {
  const inSections = sections.flatMap(({ blocks }) =>
    blocks.flatMap(block => (block.type === 'notes' ? block.proses : [])),
  );
  return [...cover.notes, ...inSections];
}

function rejectSharedSlug(sections: readonly Section[]): void {
  const seen = new Map<string, Section>();
  for (const section of sections) {
    const first = seen.get(section.id);
    if (first) throw sharedSlug(first, section);
    seen.set(section.id, section);
  }
}

function sharedSlug(first: Section, second: Section): DeckError {
  const where = `${first.source.file}:${first.source.line}`;
  return new DeckError(
    {
      vi: `Tiêu đề "${second.title.text}" trùng địa chỉ "${second.id}" với ${where}`,
      en: `The title "${second.title.text}" has the same address "${second.id}" as ${where}`,
    },
    second.source,
    { vi: 'Đặt tiêu đề khác cho một trong hai tệp', en: 'Give one of the two files another title' },
  );
}

function noCover(first: SourceText | undefined): DeckError {
  const folder = first?.file.replace(/[^\\/]*$/, '') ?? 'slides/';
  const source: Source = { file: `${folder}00-bia.md`, line: 1 };
  return new DeckError({ vi: 'Không có trang bìa 00-….md', en: 'There is no cover 00-….md' }, source, {
    vi: 'Tạo tệp 00-bia.md: "---", "title: Tên bài", "---"',
    en: 'Create 00-bia.md: "---", "title: …", "---"',
  });
}

function noSection(cover: SourceText): DeckError {
  return new DeckError(
    { vi: 'Chưa có phần nào ngoài trang bìa', en: 'There is a cover but no section' },
    { file: cover.file, line: 1 },
    { vi: 'Thêm tệp 01-….md với nội dung bài viết', en: 'Add a file 01-….md with the text' },
  );
}

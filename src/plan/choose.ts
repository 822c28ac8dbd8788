import type { Figure } from '../figures/types.ts';
import { overlapping } from '../text/ordered.ts';
import { isWithin, syllableCount, textOf } from '../text/prose.ts';
import type { Prose, Range } from '../text/types.ts';
import type { Figures } from './excerpt.ts';
import { isSeries } from './layouts/series.ts';

/** What the program would show of some sentences that are said together. */
interface Choice {
  readonly said: readonly Range[];
  readonly shown: readonly Range[];
}

/** A way to choose what is shown of one sentence; they are tried in this order. */
interface Chooser {
  readonly name: string;
  /** The rule in a sentence, so that people can argue with it. */
  readonly says: string;
  readonly choose: (sentence: Sentence) => readonly Range[] | undefined;
}

interface Sentence extends Range {
  readonly prose: Prose;
  readonly clauses: readonly Range[];
  readonly figures: readonly Figure[];
}

const CLAUSE_END = /[,;:](?=\s)|\s–(?=\s)/g;
/** Verbs that open a point of an enumeration; a clause without one belongs to the clause before. */
const VERB_FIRST =
  /^(?:xây dựng|nâng cao|tăng cường|phát triển|đẩy mạnh|bảo vệ|phát huy|củng cố|thực hiện|hoàn thành|tổ chức|vận động|tuyên truyền|huy động|hỗ trợ|giải phóng|chuyển đổi|tạo|giảm|phòng|đổi mới|thúc đẩy|góp phần|quan tâm|triển khai|giữ gìn|trao|tặng|khơi dậy|kiểm tra|giám sát|giúp|làm|mở|trồng|thành lập|ra mắt)(?=\s|,)/iu;
/** Names in quotation marks behind these are campaigns, not somebody's model. */
const CAMPAIGN_BEFORE =
  /(?:phong trào|thi đua|cuộc vận động|cuộc thi|hội thi|chương trình|nghị quyết|điển hình)\s*$/iu;
const ORGANISATION =
  /(?:Hội|Đoàn|Ban|Chi bộ|Chi hội|Chi đoàn|Khối|Trường|Công đoàn|Mặt trận|Tổ dân phố|Phường|Xã|UBND|Liên đoàn|Câu lạc bộ)[^,;:“”.]*/u;
/** Where an owner's name ends and what it did begins. */
const DOES =
  /\s(?:với|xây dựng|thành lập|triển khai|thực hiện|có|ra mắt|duy trì|tổ chức|phát động|đã|được)(?:\s|$)/u;
const QUOTED = /[“"][^“”"]{2,120}[”"]/gu;
const MOTTO_BEFORE =
  /(?:phương châm|khẩu hiệu|tinh thần|lời dạy|quan điểm|chủ đề|mục tiêu|thông điệp)[^“"]{0,20}$/u;
const TELLING =
  /(?:đạt|góp phần|nâng cao|thúc đẩy|tạo|hoàn thành|phát huy|huy động|đổi mới|tăng cường|hiệu quả)/gu;
const MOST_FIGURES = 3;
const FEWEST_ITEMS = 3;
/** In sentences; a series that is longer goes on in another. */
const LONGEST_RUN = 12;
/** Syllables of a point; a shorter clause belongs to the one before, a longer one is no point. */
const POINT = { from: 3, to: 20 } as const;
const LONGEST_STATEMENT = 30;

export const CHOOSERS: readonly Chooser[] = [
  {
    name: 'figures',
    says: 'Up to three key figures stand alone with their units; more of them stand in their clauses.',
    choose({ figures, clauses }) {
      if (figures.length === 0) return undefined;
      if (figures.length <= MOST_FIGURES) return figures;
      return clauses.filter(clause => figures.some(figure => isWithin(figure, clause)));
    },
  },
  {
    name: 'models',
    says: 'Models named in quotation marks are shown with the organisation they belong to.',
    choose: modelsOf,
  },
  {
    name: 'motto',
    says: 'A motto in quotation marks is shown as it is.',
    choose({ prose, from, to }) {
      const text = prose.text.slice(from, to);
      const found = [...text.matchAll(QUOTED)].find(quote => MOTTO_BEFORE.test(text.slice(0, quote.index)));
      return found && [{ from: from + found.index, to: from + found.index + found[0].length }];
    },
  },
  {
    name: 'enumeration',
    says: 'Three or more clauses in a row that each begin with a verb, or stand between semicolons, are points.',
    choose: pointsOf,
  },
];

/** Chooses what to show of a paragraph without marks. Every sentence is said in one of the choices, in order. */
export function chooseShown(prose: Prose, figures: Figures): Choice[] {
  const sentences = prose.sentences.map(range => sentenceOf(prose, range, figures));
  const choices: { said: Range[]; shown: Range[] }[] = [];
  let before: Range[] = [];
  for (const run of runsOf(sentences)) {
    const shown = shownOf(run);
    const last = choices.at(-1);
    if (shown && last && run.some(sentence => continues(sentence, last.said))) {
      last.said.push(...run);
      last.shown.push(...shown);
    } else if (shown) {
      choices.push({ said: [...before, ...run], shown: [...shown] });
      before = [];
    } else if (last) last.said.push(...run);
    else before.push(...run);
  }
  if (choices.length > 0 || before.length === 0) return choices;
  return [{ said: before, shown: [strongest(sentences)] }];
}

/** Sentences one by one, and in a run those whose figures are one series. */
function runsOf(sentences: readonly Sentence[]): Sentence[][] {
  const runs: Sentence[][] = [];
  for (let at = 0; at < sentences.length; at += runs.at(-1)?.length ?? 1) {
    let end = at + 1;
    for (let to = at + 1; to <= at + LONGEST_RUN && hasTimes(sentences[to - 1]); to++) {
      if (isSeriesOf(sentences.slice(at, to))) end = to;
      else if (to - at > FEWEST_ITEMS) break;
    }
    runs.push(sentences.slice(at, end));
  }
  return runs;
}

function hasTimes(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && sentence.figures.length > 0 && sentence.figures.every(({ time }) => time);
}

function isSeriesOf(run: readonly Sentence[]): boolean {
  return isSeries(run.flatMap(({ prose, figures }) => figures.map(figure => ({ figure, prose }))));
}

function shownOf(run: readonly Sentence[]): readonly Range[] | undefined {
  if (isSeriesOf(run)) return run.flatMap(({ figures }) => figures);
  const [sentence] = run;
  return sentence && chosen(sentence);
}

function chosen(sentence: Sentence): readonly Range[] | undefined {
  for (const chooser of CHOOSERS) {
    const shown = chooser.choose(sentence);
    if (shown) return shown;
  }
  return undefined;
}

/** Whether a change ends in this sentence that began in those before it. */
function continues(sentence: Sentence, said: readonly Range[]): boolean {
  return sentence.figures.some(
    ({ change }) =>
      change?.from !== undefined &&
      overlapping(said, change.from).some(range => change.from && isWithin(change.from, range)),
  );
}

function sentenceOf(prose: Prose, range: Range, figures: Figures): Sentence {
  const found = overlapping(figures.get(prose) ?? [], range);
  const key = found.filter(figure => figure.key && isWithin(figure, range));
  return { ...range, prose, clauses: clausesOf(prose, range), figures: key };
}

/** The parts of a sentence between its commas, semicolons and spaced dashes, without what separates them. */
export function clausesOf(prose: Prose, sentence: Range): Range[] {
  const text = textOf(prose, sentence);
  const clauses: Range[] = [];
  let from = 0;
  for (const end of text.matchAll(CLAUSE_END)) {
    clauses.push(trimmed(text, from, end.index, sentence.from));
    from = end.index + end[0].length;
  }
  clauses.push(trimmed(text, from, text.length, sentence.from));
  return clauses.filter(clause => clause.to > clause.from);
}

function trimmed(text: string, from: number, to: number, offset: number): Range {
  const part = text.slice(from, to);
  const body = part.trim().replace(/[.;,:!]+$/u, '');
  const start = offset + from + (part.length - part.trimStart().length);
  return { from: start, to: start + body.length };
}

/** The last clauses of a sentence that are points, if they are enough. */
function pointsOf({ prose, to, clauses }: Sentence): readonly Range[] | undefined {
  const points: Range[] = [];
  for (const clause of clauses) {
    const last = points.at(-1);
    const afterSemicolon = /;\s*$/.test(prose.text.slice(Math.max(0, clause.from - 3), clause.from));
    const text = textOf(prose, clause);
    const opens = afterSemicolon || (VERB_FIRST.test(text) && syllableCount(text) >= POINT.from);
    const unfinished = last && syllableCount(textOf(prose, last)) < POINT.from;
    if (last && (!opens || unfinished)) points[points.length - 1] = { from: last.from, to: clause.to };
    else points.push(clause);
  }
  const tooLong = points.findLastIndex(point => syllableCount(textOf(prose, point)) > POINT.to);
  const last = points.slice(tooLong + 1).filter(point => point.to <= to);
  return last.length >= FEWEST_ITEMS ? last : undefined;
}

function modelsOf({ prose, from, to }: Sentence): readonly Range[] | undefined {
  const text = prose.text.slice(from, to);
  const shown: Range[] = [];
  let at = 0;
  for (const quote of text.matchAll(QUOTED)) {
    const between = text.slice(at, quote.index);
    const found = ORGANISATION.exec(between);
    const owner = found?.[0].slice(0, DOES.exec(found[0])?.index).trimEnd();
    if (found && owner && !CAMPAIGN_BEFORE.test(between)) {
      const start = from + at + found.index;
      shown.push({ from: start, to: start + owner.length });
      shown.push({ from: from + quote.index, to: from + quote.index + quote[0].length });
    }
    at = quote.index + quote[0].length;
  }
  return shown.length > 0 ? shown : undefined;
}

/** The whole of a short sentence, or the most telling clause of a long one. */
function strongest(sentences: readonly Sentence[]): Range {
  const short = sentences.filter(
    sentence => syllableCount(textOf(sentence.prose, sentence)) <= LONGEST_STATEMENT,
  );
  const candidates =
    short.length > 0
      ? short
      : sentences.flatMap(({ prose, clauses }) => clauses.map(clause => ({ ...clause, prose })));
  const scored = candidates.map(candidate => ({
    candidate,
    score: telling(textOf(candidate.prose, candidate)),
  }));
  const best = scored.reduce(
    (a, b) => (b.score > a.score ? b : a),
    scored[0] ?? { candidate: { from: 0, to: 0 }, score: 0 },
  );
  return { from: best.candidate.from, to: best.candidate.to };
}

/** Words of result count for a clause; being much shorter or longer than a dozen syllables counts against it. */
function telling(text: string): number {
  const words = text.match(TELLING)?.length ?? 0;
  return 2 * words - Math.abs(syllableCount(text) - 12) / 6;
}

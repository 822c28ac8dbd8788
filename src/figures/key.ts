import { unitClassOf } from './nouns.ts';
import { below, FEW, type Rule, type Sight } from './sight.ts';
import type { CountedKind, FigureKind } from './types.ts';

const COUNTED: ReadonlySet<FigureKind> = new Set<CountedKind>([
  'percent',
  'count',
  'money',
  'measure',
  'ratio',
  'rank',
]);
const TIME_UNIT = /^(?:năm|tháng|tuần|ngày|đêm|giờ|tiếng|phút|giây|quý)(?:\/|$)/iu;
const PERSON_UNIT = /^(?:người|con|cháu|nhân khẩu|khẩu|em|vợ chồng|trẻ)/iu;
const FAMILY_UNIT = /^(?:con|người con|đứa con|vợ chồng|mẹ con|anh em|chị em)$/iu;
const ONE_HOUSEHOLD = /(?:hộ|gia đình|nhà) (?:ông|bà|anh|chị|em|cô|chú|bác)(?= )/u;
const LENGTH_UNIT = /^(?:m|mét|km|cây số|ki lô mét)$/iu;
/** `4 tổ này`, `hai đơn vị cũng`: the things were named before. */
const POINTER = /^ ?(?:này|trên|nói trên|kể trên|đó|cũng|đều|còn lại)(?: |$)/u;
/** `15 năm thành lập`, `93 năm ngày truyền thống`. */
const FOUNDING = /^ ?(?:thành lập|ngày|truyền thống)/u;
const BARE_VERB = /^(?:đạt|là|còn|lên|xuống|thành|gồm|bằng|đến)$/u;
/** A duration that is a result or a term: `vay 3 năm`, `hỗ trợ 1 năm`. */
const TERM =
  /(?:vay|hạn|hỗ trợ|bảo hành|rút ngắn|tiết kiệm|làm bài|kéo dài|giảm|tăng|vượt|sớm|chậm|gia hạn)$/u;
const TERM_BEHIND = /^\s?(?:thi công|hoàn thành)/u;
const DECADE = 10;

/** What keeps a counted number from being key. */
const NEVER_KEY: Readonly<Record<string, Rule>> = {
  uncountedKind: {
    says: 'Periods, dates, years, names, documents, contacts and numberings are no information about the matter.',
    holds: ({ mention }) => !COUNTED.has(mention.kind) || mention.value === null,
  },
  pointingBack: {
    says: 'A small number that only refers to things already named says nothing new.',
    holds: ({ mention, tail }) =>
      below(mention, FEW + 1) && (mention.before.at(-1) === 'cả' || POINTER.test(tail)),
  },
  inPassing: {
    says: 'A number below eleven written in words is said in passing.',
    holds: ({ mention, digits }) => !/\d/.test(digits) && below(mention, DECADE + 1),
  },
  private: {
    says: 'Age, children and size of one household are its own affair.',
    holds: ({ mention, lead }) =>
      FAMILY_UNIT.test(mention.unit) ||
      (PERSON_UNIT.test(mention.unit) && below(mention, DECADE) && ONE_HOUSEHOLD.test(lead)),
  },
  anniversary: {
    says: 'The length of an anniversary is an occasion, not a result.',
    holds: ({ mention, lead, tail }) =>
      TIME_UNIT.test(mention.unit) && (/kỷ niệm/u.test(lead) || FOUNDING.test(tail)),
  },
  ageLimit: {
    says: 'An age limit describes a group.',
    holds: ({ mention }) => /tuổi$/iu.test(mention.unit),
  },
  noticeTime: {
    says: 'A statutory time of notice is the law, not a result.',
    holds: ({ mention, lead }) => TIME_UNIT.test(mention.unit) && /niêm yết/u.test(lead),
  },
  duration: {
    says: 'A duration is key only as a result or a term.',
    holds: ({ mention, tail }) =>
      TIME_UNIT.test(mention.unit) && !TERM.test(mention.before.join(' ')) && !TERM_BEHIND.test(tail),
  },
  distance: {
    says: 'How far away a place lies is its position.',
    holds: ({ mention }) => LENGTH_UNIT.test(mention.unit) && mention.before.slice(-8).includes('cách'),
  },
  specification: {
    says: 'The rating of a device belongs to the device.',
    holds: ({ mention }) => unitClassOf(mention.unit)?.name === 'device',
  },
  article: {
    says: 'The digit 1 alone is an article.',
    holds: ({ mention, digits, isListed }) => mention.kind === 'count' && digits === '1' && !isListed,
  },
  bare: {
    says: 'A number without a noun needs a verb that states it.',
    holds: ({ mention, isChanged }) =>
      mention.kind === 'count' &&
      mention.unit === '' &&
      !isChanged &&
      !BARE_VERB.test(mention.before.at(-1) ?? ''),
  },
};

/** Whether a number is information about the matter. `còn 9 tổ` → true; `kỷ niệm 90 năm` → false. */
export function isKey(sight: Sight): boolean {
  return !Object.values(NEVER_KEY).some(rule => rule.holds(sight));
}

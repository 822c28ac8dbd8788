import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foreignExcerpts, lostSentences } from '../../src/check/fidelity.ts';
import { type Body, excerptsIn } from '../../src/plan/body.ts';
import { wordsOf } from '../../src/plan/excerpt.ts';
import { MOST_SYLLABLES, syllablesOf } from '../../src/plan/fit/fit.ts';
import { syllableCount } from '../../src/text/prose.ts';
import { deckOf } from '../essay.ts';

const syllable = fc.constantFrom(
  'nhân',
  'dân',
  'phường',
  'Thành',
  'Tô',
  'xây',
  'dựng',
  'đường',
  'sạch',
  '19',
  '91,4%',
  'hộ',
  'và',
  'tại',
  'năm',
  '2023',
  '“Dân',
  'khéo”',
  'tăng',
  'từ',
  'lên',
  '15/19',
  '10 - 15%',
  'thứ',
  'hơn',
  '1.250.000 đồng',
);
const stop = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '; ', '. ', ': ', ' - ');
const sentence = fc
  .array(fc.tuple(syllable, stop), { minLength: 1, maxLength: 90 })
  .map(parts => `${parts.flat().join('').trim()}.`);
const marked = sentence.map(text => text.replace(/(\S+ \S+ \S+)/, '**$1**'));
const titled = sentence.map(text =>
  text.replace(/(\S+ \S+)/, '***$1***').replace(/(\S+ \S+ \S+)\.$/, '**$1**.'),
);
const list = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .map(items => items.map(item => `- ${item}`).join('\n'));
const nested = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), sentence, fc.constantFrom('-', '1.')), {
    minLength: 1,
    maxLength: 8,
  })
  .map(items => items.map(([level, item, sign]) => `${'   '.repeat(level)}${sign} ${item}`).join('\n'));
const table = fc
  .array(fc.tuple(syllable, sentence), { minLength: 1, maxLength: 5 })
  .map(rows => `| a | b |\n|---|---|\n${rows.map(row => `| ${row.join(' | ')} |`).join('\n')}`);
const numbers = fc
  .tuple(
    fc.array(fc.tuple(fc.oneof(syllable, sentence), fc.constantFrom('12', '1.250', '45%', '55 hộ', '–')), {
      minLength: 1,
      maxLength: 9,
    }),
    fc.constantFrom('', '{chart: bar}', '{chart: column}', '{chart: line}', '{chart: share}'),
  )
  .map(
    ([rows, chart]) =>
      `| Năm | Số hộ |\n|---|---|\n${rows.map(row => `| ${row.join(' | ')} |`).join('\n')}\n${chart}`,
  );
const block = fc.oneof(
  sentence,
  marked,
  titled,
  list,
  nested,
  table,
  numbers,
  sentence.map(text => `> ${text}`),
  sentence.map(text => `## ${text}`),
  fc.constant('---'),
  sentence.map(text => `Note: ${text}`),
);

/** The body of any section. */
const anyBody = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map(blocks => blocks.join('\n\n'))
  .filter(body => /[^-\s]/.test(body));

const content = (body: string) =>
  deckOf(body).slides.filter(slide => slide.section && slide.layout !== 'section');

describe('any essay', () => {
  it('loses no sentence', () => {
    fc.assert(
      fc.property(anyBody, body => {
        expect(lostSentences(deckOf(body))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('gains no word', () => {
    fc.assert(
      fc.property(anyBody, body => {
        expect(foreignExcerpts(deckOf(body))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is planned the same way twice', () => {
    fc.assert(
      fc.property(anyBody, body => {
        expect(deckOf(body)).toEqual(deckOf(body));
      }),
      { numRuns: 1000 },
    );
  });

  it('has addresses that are ASCII and its own', () => {
    fc.assert(
      fc.property(anyBody, body => {
        const ids = deckOf(body).slides.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('has no slide with too many words', () => {
    const free = new Set<Body['layout']>(['table', 'figure', 'share', 'change']);
    fc.assert(
      fc.property(anyBody, body => {
        for (const slide of content(body)) {
          const title = syllableCount(wordsOf(slide.title));
          // A title may itself be long; what stands under it then has one piece at least.
          if (title > MOST_SYLLABLES / 2 || free.has(slide.layout)) continue;
          expect(title + syllablesOf(excerptsIn(slide))).toBeLessThanOrEqual(MOST_SYLLABLES);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('hostile text', () => {
  it('splits a sentence of 300 syllables without a comma', () => {
    const slides = content(`${Array.from({ length: 300 }, (_, no) => `tiếng${no}`).join(' ')}.`);
    const shown = slides.flatMap(slide => excerptsIn(slide).map(wordsOf)).join(' ');
    expect(slides.length).toBeGreaterThanOrEqual(8);
    expect(shown.match(/tiếng\d+/g)).toHaveLength(300);
  });

  it.each(['a'.repeat(20_000), '9'.repeat(20_000), '😀'.repeat(5_000), `${'1/'.repeat(5_000)}1`])(
    'plans a word without an end',
    word => {
      expect(lostSentences(deckOf(`**${word.slice(0, 2_000)}** ${word}`))).toEqual([]);
    },
  );

  it('plans five megabytes', () => {
    const paragraph =
      'Phường Thành Tô vận động nhân dân xây dựng đô thị văn minh, tăng cường đoàn kết. Tỷ lệ đạt 91,4%.\n\n';
    const deck = deckOf(paragraph.repeat(Math.ceil(5e6 / new TextEncoder().encode(paragraph).length)));
    expect(deck.slides.length).toBeGreaterThan(30_000);
  });
});

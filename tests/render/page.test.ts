import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planDeck } from '../../src/plan/plan.ts';
import { addedWords } from '../../src/render/appendix.ts';
import { renderPage } from '../../src/render/page.ts';
import { essayProses, parseEssay } from '../../src/text/essay.ts';
import { deckOf, ownFiles } from '../essay.ts';
import { expectHarmless, sharedIds } from '../html.ts';

/** From one mark to the next of another, both of which are there. */
function partOf(body: string, from: string, to: string): string {
  const [, behind = ''] = body.split(from);
  expect(behind).toContain(to);
  return behind.slice(0, behind.indexOf(to));
}

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '![x](https://a.vn/b.png)',
  '\\<!--',
  '<!-- x -->',
  '-->',
  ']]>',
  '</section>',
  '</style>',
  '" onclick="x',
  "' onload='x",
  '&lt;',
  '&#x3C;',
  '<svg/onload=x>',
  '**',
  '***',
  '\n\n',
  '- ',
  '# ',
  '| a | b |\n|---|---|\n',
  '> ',
  'chữ',
  '91,4%',
  '\u0000',
  '\u2028',
  '\u202e',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 20,
  })
  .map(parts => `chữ ${parts.join(' ')}`.replace(/\{(?:~~|\+\+|--|==|>>)/g, ''));

describe('any essay', () => {
  it('becomes well-formed HTML that carries no live HTML of its author', () => {
    fc.assert(
      fc.property(hostile, text => {
        expectHarmless(renderPage(deckOf(text), 'speaker').body);
      }),
      { numRuns: 1000 },
    );
  });

  it('has every id once', () => {
    expect(sharedIds(renderPage(planDeck(parseEssay(ownFiles())), 'speaker').body)).toEqual([]);
    const cut = 'Một *câu. Hai* câu.\n\nTỷ lệ *đạt 91*,4% số hộ.';
    expect(sharedIds(renderPage(deckOf(cut), 'speaker').body)).toEqual([]);
  });
});

describe('the essay in slides/', () => {
  const deck = planDeck(parseEssay(ownFiles()));
  const { body } = renderPage(deck, 'speaker');

  it('is well-formed', () => expectHarmless(body));

  it("shows on its content slides only the author's words, or words listed as added", () => {
    const words = (text: string) =>
      text
        .toLowerCase()
        .replace(/–/g, ' - ')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    const { cover, sections } = deck.essay;
    const own = new Set(
      [...essayProses(deck.essay), ...sections.map(({ title }) => title), cover.title].flatMap(({ text }) =>
        words(text),
      ),
    );
    const added = new Set(addedWords().flatMap(words));
    const shown = partOf(body, '<div class="slides">', '</section></div></div>')
      .split('<section ')
      .filter(slide => !/data-layout="(?:cover|closing)"/.test(slide))
      .map(slide =>
        slide
          .replace(/<aside[\s\S]*?<\/aside>/g, '')
          .replace(/^[^>]*>|<[^>]*>/g, ' ')
          .replace(/&quot;/g, ' '),
      );
    const foreign = shown
      .flatMap(words)
      .filter(word => !own.has(word) && !added.has(word) && !/^\d+$/.test(word));
    expect(foreign).toEqual([]);
  });

  it('lists corrections, remarks and added words in the appendix', () => {
    const appendix = body.slice(body.indexOf('id="doc-appendix"'));
    expect(appendix).toContain('<del>nhân nhân</del></td><td><ins>nhân dân</ins>');
    expect(appendix).toContain('<del>tổ.Tổ</del></td><td><ins>tổ.·Tổ</ins>');
    expect(appendix).toContain('91,4%');
    for (const words of addedWords()) expect(appendix).toContain(words);
    expect(appendix.match(/<ins>/g)).toHaveLength(7);
  });

  it('has the whole text in the reading view', () => {
    const reading = partOf(body, '<main', '</main>')
      .replace(/<[^>]*>/g, '')
      .replace(/\u00a0/g, ' ')
      .replace(/&quot;/g, '"');
    for (const { text } of essayProses(deck.essay))
      expect(reading).toContain(text.trim().replace('2022 - 2025', '2022–2025'));
  });
});

it('has the first twelve of many figures at the head of the reading view, and a way to all', () => {
  const counts = Array.from(
    { length: 20 },
    (_, index) => `Tổ ${index + 1} trồng ${(index + 3) * 11} cây xanh.`,
  );
  const { body } = renderPage(deckOf(counts.join('\n\n')), 'speaker');
  const [head = ''] = /<section class="key-figures".*?<\/section>/s.exec(body) ?? [];
  expect(head.match(/<li>/g)).toHaveLength(12);
  expect(head).toContain('<p><a href="#doc-ledger">Tất cả các con số</a></p>');
});

it('keeps the figures at the head of the reading view where the talk has no recap', () => {
  const { body } = renderPage(
    deckOf('Tỷ lệ hộ dân có nước sạch đạt 98,5%.', 'title: Bài\nrecap: false'),
    'speaker',
  );
  expect(body).not.toContain('data-layout="recap"');
  expect(body.slice(body.indexOf('class="key-figures"'))).toMatch(
    /^[^>]*><ul><li><a href="#doc-p1-\d+">98,5%</,
  );
});

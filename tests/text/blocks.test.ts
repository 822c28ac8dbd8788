import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeckError } from '../../src/error.ts';
import { parseBlocks } from '../../src/text/blocks.ts';
import { newParsing } from '../../src/text/parsing.ts';
import { normalize, prosesOf } from '../../src/text/section.ts';
import type { Block } from '../../src/text/types.ts';

function parse(text: string): Block[] {
  return parseBlocks(normalize(text), { file: 'x.md', line: 1 }, newParsing());
}

function texts(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block => [
    ...prosesOf(block).map(prose => prose.text),
    ...(block.type === 'image' ? [block.picture.src] : []),
    ...(block.type === 'notes' ? block.proses.map(prose => prose.text) : []),
  ]);
}

describe('parseBlocks', () => {
  it('reads every kind of block, with the line it begins on', () => {
    const blocks = parse(
      '# Một\n\nHai\nba.\n\n- bốn\n- năm\n\n> sáu\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n![ảnh](a.png)\n',
    );
    expect(blocks.map(block => block.type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'break',
      'table',
      'image',
    ]);
    expect(blocks.flatMap(prosesOf).map(({ text, source }) => [text, source.line])).toEqual([
      ['Một', 1],
      ['Hai ba.', 3],
      ['bốn', 6],
      ['năm', 7],
      ['sáu', 9],
      ['a', 13],
      ['b', 13],
      ['1', 15],
      ['2', 15],
      ['ảnh', 17],
    ]);
  });

  it('takes what follows Note: for notes, up to the next slide', () => {
    const blocks = parse('Chữ.\n\nNote: nói chậm\n\nnhìn khán giả\n\n---\n\nChữ nữa.');
    expect(blocks.map(block => block.type)).toEqual(['paragraph', 'notes', 'break', 'paragraph']);
    expect(blocks[1]).toMatchObject({
      proses: [
        { text: 'nói chậm', no: 0 },
        { text: 'nhìn khán giả', no: 0 },
      ],
    });
  });

  it.each([
    '1945. Cách mạng tháng Tám thành công.',
    '    bốn dấu cách đầu dòng',
    '19.',
    '[x]: http://a.vn',
    '[x]: lời của tác giả',
    '[^1]: chú thích không ai gọi',
    'mẫu ____ và ___ họ tên',
    'anh_1_a',
    '<div onclick="x()">chữ</div>',
  ])('keeps %j as a paragraph', text => {
    expect(parse(text)).toMatchObject([{ type: 'paragraph', prose: { text: text.replaceAll('\n', ' ') } }]);
  });

  it('does not make a heading of a line over ---', () => {
    expect(parse('Chữ.\n---\nChữ nữa.').map(block => block.type)).toEqual([
      'paragraph',
      'break',
      'paragraph',
    ]);
  });

  it.each([
    ['Một.\n\nHai {~~nhân nhân~>nhân dân, rồi hết.', 3, '~~}'],
    ['- a\n- b {++ c', 2, '++}'],
    ['Một {>> hỏi tác giả', 1, '<<}'],
  ])('says where a mark in %j was never closed', (text, line, closing) => {
    expect(() => parse(text)).toThrow(DeckError);
    expect(() => parse(text)).toThrow(
      new RegExp(`^x\\.md:${line} .*\\n.*"${closing.replaceAll('+', '\\+')}"`),
    );
  });
});

const SYNTAX = [
  '**',
  '***',
  '*',
  '# ',
  '## ',
  '- ',
  '1. ',
  '1945. ',
  '> ',
  '---',
  '\n',
  '\n\n',
  '    ',
  '|',
  '|---|',
  '[',
  '](',
  ')',
  '![',
  '`',
  '```',
  '~~',
  '<b>',
  '&lt;',
  '\\',
  '}',
  ': ',
  '_',
  '"',
  '!',
  'Note:',
];
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(...SYNTAX),
      fc.constant(' '),
      // A letter last, so that digits behind a mark do not make it another word.
      fc.integer({ min: 0, max: 99 }).map(no => `từ${no}z`),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));

describe('any Markdown', () => {
  it('parses, or is told apart as a mistake its author can mend', () => {
    fc.assert(
      fc.property(fc.oneof(markdown, fc.string({ unit: 'binary', maxLength: 300 })), text => {
        try {
          parse(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DeckError);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every word, in order', () => {
    fc.assert(
      fc.property(markdown, text => {
        const words = (all: string): string[] => [...(all.match(/từ\d+z/g) ?? [])];
        const blocks = parse(text);
        expect(words(texts(blocks).join(' ')).sort()).toEqual(words(text).sort());
        // Notes and pictures inside a block come behind it.
        const rest = words(text);
        const inText = blocks.filter(({ type }) => type !== 'notes' && type !== 'image');
        for (const word of words(texts(inText).join(' '))) {
          expect(rest).toContain(word);
          rest.splice(0, rest.indexOf(word) + 1);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

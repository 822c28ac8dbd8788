import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldBack, originOf } from '../src/fold.ts';

const TEXT = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'aăâđeêoôơuưyàảãáạẦỬĐỀ 19%,.\u0301\u0323'.split('')) }),
);

describe('fold', () => {
  it.each([
    ['bầu cử', 'bau cu'],
    ['ĐỀ ÁN', 'de an'],
    ['hòa', 'hoa'],
    ['hoà', 'hoa'],
    ['91,4%', '91,4%'],
  ])('writes %s as %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('reads composed and decomposed letters alike', () => {
    fc.assert(
      fc.property(TEXT, text => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('finds nothing more to fold in what is folded', () => {
    fc.assert(
      fc.property(TEXT, text => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldBack', () => {
  it('folds as fold does', () => {
    fc.assert(
      fc.property(TEXT, text => {
        expect(foldBack(text).text).toBe(fold(text));
      }),
    );
  });

  it('leads any part back to characters that fold into it', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = foldBack(text);
        fc.pre(folded.text !== '');
        const [from = 0, last = 0] = [a, b].map(n => n % folded.text.length).sort((x, y) => x - y);
        const part = folded.text.slice(from, last + 1);
        expect(fold(text.slice(...originOf(folded, from, last + 1)))).toContain(part);
      }),
    );
  });

  it('takes the marks that follow a letter with it', () => {
    const text = 'bầu cử'.normalize('NFD');
    expect(text.slice(...originOf(foldBack(text), 0, 2)).normalize('NFC')).toBe('bầ');
  });
});

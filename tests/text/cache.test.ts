import { describe, expect, it } from 'vitest';
import { cached } from '../../src/text/cache.ts';

describe('cached', () => {
  it('reads each text once', () => {
    const read: string[] = [];
    const lengthOf = cached(text => read.push(text) && text.length);
    expect(['tổ', 'hộ', 'tổ', '', ''].map(lengthOf)).toEqual([2, 2, 2, 0, 0]);
    expect(read).toEqual(['tổ', 'hộ', '']);
  });

  it('keeps no more results than it may', () => {
    const read: string[] = [];
    const lengthOf = cached(text => read.push(text), 2);
    for (const text of ['a', 'b', 'a', 'c', 'a']) lengthOf(text);
    expect(read).toEqual(['a', 'b', 'c', 'a']);
  });
});

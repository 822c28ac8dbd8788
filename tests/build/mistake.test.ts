import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { Mistake, readable } from '../../src/build/mistake.ts';
import { DeckError } from '../../src/error.ts';

const error = new DeckError(
  { vi: 'Sai', en: 'Wrong' },
  { file: 'slides/01-mot.md', line: 3 },
  { vi: 'Sửa', en: 'Mend' },
);

function thrownBy(work: () => never): unknown {
  try {
    return readable('/du-an', work);
  } catch (thrown) {
    return thrown;
  }
}

it('shows a mistake of the author at its place, without our stack', () => {
  const thrown = thrownBy(() => {
    throw error;
  });
  expect(thrown).toBeInstanceOf(Mistake);
  expect(thrown).toMatchObject({
    message: error.message,
    stack: '',
    plugin: 'kheo',
    loc: { line: 3, column: 0 },
  });
  expect((thrown as Mistake).loc.file.replace(/\\/g, '/')).toMatch(/\/du-an\/slides\/01-mot\.md$/);
  expect(inspect(thrown)).toBe(error.message);
});

it('lets every other error through as it is', () => {
  const other = new Error('ours');
  const thrown = thrownBy(() => {
    throw other;
  });
  expect(thrown).toBe(other);
});

it('gives what the work gives', () => {
  expect(readable('/du-an', () => 3)).toBe(3);
});

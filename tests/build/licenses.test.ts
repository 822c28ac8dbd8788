import { expect, it } from 'vitest';
import { licenseComment, licenses } from '../../src/build/licenses.ts';

it('name all that a site ships, each with its holder and its terms', () => {
  const text = licenses();
  for (const words of [
    'Hakim El Hattab',
    'The Be Vietnam Pro Project Authors',
    'Google',
    'Vite contributors',
  ])
    expect(text).toContain(words);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text.match(/Permission is hereby granted/g)).toHaveLength(4);
  expect(text.length).toBeLessThan(20_000);
});

it('stand in the one file as a comment that nothing in them ends', () => {
  const comment = licenseComment();
  expect(comment).toContain('Hakim El Hattab');
  expect(comment).toContain('Be Vietnam Pro Project Authors');
  expect(comment.slice(4, -3)).not.toMatch(/--|[<>]/);
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FIRST_SCRIPT } from '../../src/build/first.ts';
import { hashOf, policy } from '../../src/build/policy.ts';

/** The script that runs before the first paint, which every page has. */
const FIRST = `'${hashOf(FIRST_SCRIPT)}'`;

/** `{ 'script-src': ["'self'"], … }` */
function directives(content: string): Record<string, string[]> {
  const parts = content.split('; ').map(part => part.split(' '));
  return Object.fromEntries(parts.map(([name = '', ...sources]) => [name, sources]));
}

describe('the policy of the served page', () => {
  it('allows its own host and inline styles, and nothing else', () => {
    expect(directives(policy())).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", FIRST],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });

  it('knows an inline script by its hash', () => {
    const hash = createHash('sha256').update('start("Bìa")').digest('base64');
    expect(hashOf('start("Bìa")')).toBe(`sha256-${hash}`);
    const sources = directives(policy({ scripts: ['start("Bìa")', 'b'] }))['script-src'];
    expect(sources).toEqual(["'self'", FIRST, `'sha256-${hash}'`, `'${hashOf('b')}'`]);
  });
});

it('lets the page of the dev server talk to it and wait for it', () => {
  const { 'connect-src': connect, 'worker-src': workers } = directives(policy({ dev: true }));
  expect(connect).toEqual(["'self'", 'ws:', 'wss:']);
  expect(workers).toEqual(['blob:']);
});

it('lets the one file load nothing that is not in it', () => {
  const alone = directives(policy({ alone: true, scripts: ['a'] }));
  expect(alone).toEqual({
    'default-src': ["'none'"],
    'script-src': [FIRST, `'${hashOf('a')}'`],
    'style-src': ["'unsafe-inline'"],
    'img-src': ['data:'],
    'font-src': ['data:'],
    'connect-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});

it.each([{}, { dev: true }, { alone: true }, { scripts: ['a'] }])(
  'never allows inline or evaluated scripts: %o',
  needs => {
    const { 'script-src': scripts, ...others } = directives(policy(needs));
    expect(scripts?.join(' ')).not.toMatch(/unsafe|data:|\*|https?:/);
    expect(Object.values(others).flat().join(' ')).not.toMatch(/unsafe-eval|\*|https?:/);
  },
);

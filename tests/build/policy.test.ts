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
  it('allows its own host, and nothing else', () => {
    expect(directives(policy())).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", FIRST],
      'style-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['kheo', 'default'],
    });
  });

  it('knows a style by its hash, and names it once', () => {
    const sources = directives(policy({ styles: ['p{}', 'p{}', 'b{}'] }))['style-src'];
    expect(sources).toEqual(["'self'", `'${hashOf('p{}')}'`, `'${hashOf('b{}')}'`]);
  });

  it('knows an inline script by its hash', () => {
    const hash = createHash('sha256').update('start("Bìa")').digest('base64');
    expect(hashOf('start("Bìa")')).toBe(`sha256-${hash}`);
    const sources = directives(policy({ scripts: ['start("Bìa")', 'b'] }))['script-src'];
    expect(sources).toEqual(["'self'", FIRST, `'sha256-${hash}'`, `'${hashOf('b')}'`]);
  });
});

it('lets the page of the dev server talk to it, wait for it and change its styles', () => {
  const dev = directives(policy({ dev: true }));
  const { 'connect-src': connect, 'worker-src': workers } = dev;
  expect(dev['style-src']).toEqual(["'self'", "'unsafe-inline'"]);
  expect(dev).not.toHaveProperty('trusted-types');
  expect(connect).toEqual(["'self'", 'ws:', 'wss:']);
  expect(workers).toEqual(['blob:']);
});

it('lets the one file load nothing that is not in it', () => {
  const alone = directives(policy({ alone: true, scripts: ['a'], styles: ['b'] }));
  expect(alone).toEqual({
    'default-src': ["'none'"],
    'script-src': [FIRST, `'${hashOf('a')}'`],
    'style-src': [`'${hashOf('b')}'`],
    'img-src': ['data:'],
    'font-src': ['data:'],
    'connect-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['kheo', 'default'],
  });
});

it.each([{}, { dev: true }, { alone: true }, { scripts: ['a'] }])(
  'never allows inline or evaluated scripts: %o',
  needs => {
    const { 'script-src': scripts, ...others } = directives(policy(needs));
    if (!('dev' in needs)) expect(policy(needs)).not.toContain('unsafe');
    expect(scripts?.join(' ')).not.toMatch(/unsafe|data:|\*|https?:/);
    expect(Object.values(others).flat().join(' ')).not.toMatch(/unsafe-eval|\*|https?:/);
  },
);

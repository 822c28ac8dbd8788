import { expect, it } from 'vitest';
import { writeHeaders } from '../../src/build/headers.ts';
import { policy } from '../../src/build/policy.ts';

const headers = writeHeaders(policy({ styles: ['p{}'] }));

it('are written as hosts read them: a path, then its headers, two blanks in', () => {
  for (const line of headers.trimEnd().split('\n')) expect(line).toMatch(/^$|^\/\S*$|^ {2}[A-Z][\w-]+: \S/);
});

it('say who may frame the page, and its own policy once more', () => {
  const page = /^\/index\.html\n(?: {2}.*\n)+/m.exec(headers)?.[0];
  expect(page).toContain(`Content-Security-Policy: ${policy({ styles: ['p{}'] })}; frame-ancestors 'self'`);
  expect(page).toContain('Cache-Control: no-cache');
});

it('leave the service worker to its own scripts, which no policy for pages would let it load', () => {
  const worker = /^\/sw\.js\n(?: {2}.*\n)+/m.exec(headers)?.[0];
  const all = /^\/\*\n(?: {2}.*\n)+/m.exec(headers)?.[0];
  expect(`${worker}${all}`).not.toContain('Content-Security-Policy');
});

it('forbid nothing that a talk needs', () => {
  expect(headers).not.toMatch(/fullscreen|window-management|screen-wake-lock|autoplay/);
});

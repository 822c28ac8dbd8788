import { createHash } from 'node:crypto';
import { FIRST_SCRIPT } from './first.ts';

/** What a page needs beside its own files. */
interface Needs {
  /** Vite's client talks to its server, and waits for it in a worker when it restarts. */
  readonly dev?: boolean;
  /** Inline scripts beside the first one, letter for letter. */
  readonly scripts?: readonly string[];
  /** Style elements of the page, letter for letter. */
  readonly styles?: readonly string[];
  /** Everything is in the one file: not even the page's own host is asked for anything. */
  readonly alone?: boolean;
}

/** A Content-Security-Policy: scripts and styles from the page's own files or known by their hash, nothing from other hosts. */
export function policy({ dev = false, scripts = [], styles = [], alone = false }: Needs = {}): string {
  const own = alone ? [] : ["'self'"];
  const directives: readonly (readonly string[])[] = [
    ['default-src', "'none'"],
    ['script-src', ...own, ...hashesOf([FIRST_SCRIPT, ...scripts])],
    // Vite's client and the pages it serves have styles that change while they are written.
    ['style-src', ...own, ...(dev ? ["'unsafe-inline'"] : hashesOf(styles))],
    ['img-src', ...own, 'data:'],
    ['font-src', ...own, 'data:'],
    ['connect-src', ...(alone ? ["'none'"] : own), ...(dev ? ['ws:', 'wss:'] : [])],
    ...(alone
      ? []
      : [
          ['worker-src', dev ? 'blob:' : "'self'"],
          ['manifest-src', "'self'"],
        ]),
    ['base-uri', "'none'"],
    ['form-action', "'none'"],
    // No text becomes markup or a script, but what runtime/page/trusted.ts knows.
    ...(dev
      ? []
      : [
          ['require-trusted-types-for', "'script'"],
          ['trusted-types', 'kheo', 'default'],
        ]),
  ];
  return directives.map(directive => directive.join(' ')).join('; ');
}

function hashesOf(texts: readonly string[]): string[] {
  return [...new Set(texts)].map(text => `'${hashOf(text)}'`);
}

/** `sha256-…`, as a policy names an inline script or style. */
export function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

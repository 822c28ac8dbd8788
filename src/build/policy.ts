import { createHash } from 'node:crypto';

/** What a page may do: `dev` lets Vite's client talk to its server, `scripts` are inline ones. */
interface Needs {
  readonly dev?: boolean;
  /** Inline scripts, letter for letter. */
  readonly scripts?: readonly string[];
  /** Everything is in the one file: not even the page's own host is asked for anything. */
  readonly alone?: boolean;
}

/** A Content-Security-Policy: scripts from the page's own files or known by their hash, nothing from other hosts. */
export function policy({ dev = false, scripts = [], alone = false }: Needs = {}): string {
  const own = alone ? '' : " 'self'";
  const hashes = scripts.map(script => ` '${hashOf(script)}'`).join('');
  return [
    "default-src 'none'",
    `script-src${own}${hashes}`,
    `style-src${own} 'unsafe-inline'`,
    `img-src${own} data:`,
    `font-src${own} data:`,
    `connect-src${own}${dev ? ' ws: wss:' : ''}${alone ? " 'none'" : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** `sha256-…`, as a policy names an inline script. */
export function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

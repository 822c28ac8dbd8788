/** A path of the site and what a host should say with it. */
type Rule = readonly [path: string, headers: Readonly<Record<string, string>>];

const FRESH = { 'Cache-Control': 'no-cache' };

/**
 * What a host should say with the files of a site, in the form that Netlify, Cloudflare Pages and others read from a
 * file `_headers`. The page has its policy in itself, too; who may frame it can only be said here.
 */
export function writeHeaders(policy: string): string {
  const page = { 'Content-Security-Policy': `${policy}; frame-ancestors 'self'`, ...FRESH };
  const rules: readonly Rule[] = [
    [
      '/*',
      {
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'SAMEORIGIN',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      },
    ],
    ['/', page],
    ['/index.html', page],
    ['/sw.js', FRESH],
    // Their names change with what is in them.
    ['/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
    // The speaker's; better not uploaded at all.
    ['/trinh-chieu.html', { 'X-Robots-Tag': 'noindex', ...FRESH }],
  ];
  return rules
    .map(([path, headers]) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}

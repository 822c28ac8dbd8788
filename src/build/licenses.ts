import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What a built site has in it that others wrote: the package, its file with the licence, and what it is. */
const SHIPPED = [
  ['reveal.js', 'LICENSE', 'reveal.js'],
  ['@expo-google-fonts/be-vietnam-pro', 'LICENSE_FONT', 'Be Vietnam Pro'],
  ['workbox-core', 'LICENSE', 'Workbox'],
  ['vite', 'LICENSE.md', 'Vite'],
] as const;

/** What is in the one file as well, which has no service worker and loads nothing. */
const IN_ONE_FILE: ReadonlySet<string> = new Set(['reveal.js', 'Be Vietnam Pro']);

/** Vite lists there what it is made of itself, of which nothing comes into a site. */
const BUNDLED = /\n#+ Licenses of bundled dependencies[\s\S]*$/;

/** The licences of what a site ships, as they ask for: with every copy. */
export function licenses(): string {
  return textOf(SHIPPED);
}

/** The licences of what is in the one file, as a comment at its end. */
export function licenseComment(): string {
  const text = textOf(SHIPPED.filter(([, , name]) => IN_ONE_FILE.has(name)));
  return `<!--\n${text.replace(/-{2,}/g, '–').replace(/[<>]/g, '')}\n-->`;
}

function textOf(shipped: readonly (typeof SHIPPED)[number][]): string {
  return shipped
    .map(([name, file, title]) => {
      const text = readFileSync(join(folderOf(name), file), 'utf8');
      return `${title} (${name})\n\n${text.replace(BUNDLED, '').trim()}\n`;
    })
    .join(`\n${'='.repeat(78)}\n\n`);
}

/** Where a package lies, whatever it lets others import. */
function folderOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  const folders = resolve.paths(name) ?? [];
  for (const folder of folders) {
    try {
      return dirname(resolve(join(folder, name, 'package.json')));
    } catch {
      // In the next one up, as Node itself looks.
    }
  }
  throw new Error(`Thiếu gói ${name}; hãy chạy npm ci. / The package ${name} is missing; run npm ci.`);
}

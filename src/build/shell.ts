import { html } from '../render/html.ts';
import type { Page } from '../render/page.ts';
import { FIRST_SCRIPT } from './first.ts';

const PLACE = /<!--kheo:(policy|head|body)-->/g;
const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")[^"]*(">)/;

/** Fills the places of `index.html`, `<!--kheo:policy-->`, `head` and `body`, with a rendered page and its policy. */
export function fillShell(shell: string, page: Page, policy: string): string {
  const parts: Readonly<Record<string, string>> = {
    policy: html`<meta http-equiv="Content-Security-Policy" content="${policy}">`.text,
    head: renderHead(page),
    body: page.body,
  };
  return shell.replace(PLACE, (_, name: string) => parts[name] ?? '');
}

/** The same page under another policy. */
export function replacePolicy(page: string, policy: string): string {
  if (!POLICY.test(page)) throw new Error('The page has no policy to replace.');
  return page.replace(POLICY, (_, before: string, after: string) => before + policy + after);
}

function renderHead({ title, description, color, head }: Page): string {
  const own = html`<title>${title}</title>
    <meta name="description" content="${description}">
    <meta name="theme-color" content="${color}">`;
  return `${own.text}\n    ${head}<script>${FIRST_SCRIPT}</script>`;
}

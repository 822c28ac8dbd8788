import { expect, it } from 'vitest';
import { FIRST_SCRIPT } from '../../src/build/first.ts';
import { fillShell, replacePolicy } from '../../src/build/shell.ts';
import type { Page } from '../../src/render/page.ts';

const SHELL =
  '<head><!--kheo:policy--><!--kheo:head--><link></head><body><!--kheo:body--><script></script></body>';
const page: Page = {
  title: 'Số "1" </title><script>',
  description: '" onload="$&',
  color: '#b3001b',
  head: '<style>a{}</style>',
  body: '<p>$& <!--kheo:head--></p>',
};

it('fills the shell, with what is not HTML yet escaped', () => {
  const filled = fillShell(SHELL, page, "script-src 'self'");
  expect(filled).toContain('<title>Số &quot;1&quot; &lt;/title&gt;&lt;script&gt;</title>');
  expect(filled).toContain('<meta name="description" content="&quot; onload=&quot;$&amp;">');
  expect(filled).toContain('<meta name="theme-color" content="#b3001b">');
  expect(filled).toContain(`<style>a{}</style><script>${FIRST_SCRIPT}</script><link></head>`);
  expect(filled).toContain(`<body>${page.body}<script></script></body>`);
});

it('gives the page a policy that can be replaced', () => {
  const filled = fillShell(SHELL, page, "script-src 'self'");
  const meta = (content: string) => `<meta http-equiv="Content-Security-Policy" content="${content}">`;
  expect(filled).toContain(`<head>${meta('script-src &#39;self&#39;')}`);
  const replaced = replacePolicy(filled, "script-src '$&'");
  expect(replaced).toContain(`<head>${meta("script-src '$&'")}`);
  expect(() => replacePolicy('<head></head>', '')).toThrow('no policy');
});

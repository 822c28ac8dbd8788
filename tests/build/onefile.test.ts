import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type Parts, writeOneFile } from '../../src/build/onefile.ts';
import { hashOf, policy } from '../../src/build/policy.ts';

const BARE = `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-2.css">
</head><body><p>Bìa</p></body></html>`;

const built: Parts = {
  bare: BARE,
  style: { path: 'assets/index-2.css', text: '@font-face{src:url("./be-500.woff2") format("woff2")}' },
  script: { path: 'assets/index-1.js', text: 'say("</script> $&")' },
  fonts: new Map([['be-500.woff2', 'data:font/woff2;base64,Rk9OVA==']]),
};
const file = writeOneFile(built);
const style = /<style>([\s\S]*?)<\/style>/.exec(file)?.[1] ?? '';
const script = /<script>([\s\S]*?)<\/script>/.exec(file)?.[1] ?? '';

describe('the one file', () => {
  it('has style, fonts and script in it, and asks for no file', () => {
    expect(file).toContain(
      '<style>@font-face{src:url(data:font/woff2;base64,Rk9OVA==) format("woff2")}</style>',
    );
    expect(file).not.toMatch(/(?:src|href)="(?!data:)|<link[^>]*stylesheet|type="module"|crossorigin/);
  });

  it('runs its script as it was written, behind everything it works on', () => {
    const said: string[] = [];
    runInNewContext(script, { say: (text: string) => said.push(text) });
    expect(said).toEqual(['</script> $&']);
    expect(file).toContain(`<script>${script}</script></body></html>`);
  });

  it('knows that script by its hash and allows nothing else', () => {
    const content = /Content-Security-Policy" content="([^"]*)"/.exec(file)?.[1];
    expect(content).toBe(policy({ alone: true, scripts: [script], styles: [style] }));
    expect(content).toContain(`'${hashOf(script)}';`);
    expect(content).not.toContain("'self'");
  });

  it('leaves the built site as it is', () => {
    expect(built.bare).toBe(BARE);
  });
});

it('cannot be written from a page without the style or the script', () => {
  expect(() => writeOneFile({ ...built, bare: BARE.replace('index-2', 'x') })).toThrow(/index-2/);
  expect(() => writeOneFile({ ...built, bare: BARE.replace('index-1', 'x') })).toThrow(/index-1/);
});

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { createServer, preview } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { kheo, ONE_FILE } from '../../src/build/plugin.ts';
import { isFromHere, isPublic } from '../../src/build/visitors.ts';
import { makeFolder } from './folder.ts';

/** As another machine in the room asks, whatever way its question comes. */
const OTHERS: readonly IncomingHttpHeaders[] = [
  { host: '192.168.1.5:5173' },
  { host: 'localhost', 'x-forwarded-for': '203.0.113.7' },
  { host: 'localhost', forwarded: 'for=203.0.113.7' },
];
const SECRET = 'điều chỉ nói riêng';
const BROKEN = '\n\nMột {~~điều đang viết dở\n';

interface Answer {
  readonly status: number;
  readonly text: string;
}

function ask(address: string, path: string, headers: IncomingHttpHeaders = {}): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    // As it stands: fetch would tidy the path up.
    get({ hostname, port, path, headers: { accept: 'text/html', ...headers } }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', part => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    }).on('error', reject);
  });
}

/** The server of `npm start` over a copy of the project with a private note. */
async function startServer() {
  const root = makeFolder({ 'package.json': '{}', 'rieng.txt': SECRET });
  for (const name of ['index.html', 'public', 'slides', 'src'])
    cpSync(name, join(root, name), { recursive: true });
  const file = join(root, 'slides/01-phong-trao.md');
  const text = `${readFileSync(file, 'utf8')}\n\nNote: ${SECRET}\n`;
  writeFileSync(file, text);
  const server = await createServer({
    ...{ root, configFile: false, logLevel: 'silent', plugins: [kheo()] },
    server: { port: 0, host: '127.0.0.1', watch: null },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  return { root, address, edit: (more: string) => writeFileSync(file, text + more) };
}

describe('npm start -- --host', () => {
  it('gives the notes to the author, and to others the page as it will be published', async () => {
    const { address } = await startServer();
    expect((await ask(address, '/')).text).toContain(SECRET);
    for (const headers of OTHERS) {
      const { status, text } = await ask(address, '/', headers);
      expect(status).toBe(200);
      expect(text).toContain('id="deck"');
      expect(text).not.toContain(SECRET);
    }
  });

  it('gives nobody else the files of the essay, in whatever way they are asked for', async () => {
    const { address, root } = await startServer();
    const file = '/slides/01-phong-trao.md';
    expect((await ask(address, file)).text).toContain(SECRET);
    const ways = [
      ...[file, `${file}?raw`, `${file}?import&raw`, `${file}?url`, file.toUpperCase(), '/rieng.txt'],
      ...[`/@fs${root}${file}`, `/@fs/${root}${file}?raw`, `/@id/${root}${file}?raw`, `/./${file}`],
      ...[
        `/src/..${file}`,
        `/src/%2e%2e${file}`,
        `/src/..%2f${file}`,
        `/src%5c..%5cslides%5c01-phong-trao.md`,
      ],
      ...[
        `/%73lides/01-phong-trao.md`,
        `/${file}`,
        `/slides%2f01-phong-trao.md`,
        '/src/%252e%252e/rieng.txt',
      ],
      ...['/__open-in-editor?file=slides/01-phong-trao.md', '/package.json', '/src/%00', '/%'],
    ];
    for (const path of ways) {
      const { status, text } = await ask(address, path, OTHERS[0]);
      expect([path, status >= 400, text.includes(SECRET)]).toEqual([path, true, false]);
    }
  });

  it('gives others the program and the pictures', async () => {
    const { address } = await startServer();
    for (const path of ['/src/main.ts', '/icon.svg', '/index.html', '/@vite/client'])
      expect([path, (await ask(address, path, OTHERS[0])).status]).toEqual([path, 200]);
  });

  it('says not a word of a mistake to others', async () => {
    const { address, edit } = await startServer();
    edit(BROKEN);
    const own = await ask(address, '/');
    expect([own.status, own.text.includes('điều đang viết dở')]).toEqual([500, true]);
    const { status, text } = await ask(address, '/', OTHERS[0]);
    expect(status).toBe(200);
    expect(text).toContain('Bài đang được sửa');
    expect(text).not.toMatch(/viết dở|phong-trao|kheo-/);
  });

  it('takes no line of Vite’s from others', async () => {
    const { address } = await startServer();
    const upgrade = {
      ...{ connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-protocol': 'vite-ping' },
      ...{ 'sec-websocket-version': '13', 'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==' },
    };
    const { hostname, port } = new URL(address);
    const upgraded = (headers: IncomingHttpHeaders) =>
      new Promise(resolve =>
        get({ hostname, port, headers: { ...upgrade, ...headers } })
          .on('upgrade', (_, socket) => {
            socket.destroy();
            resolve('taken');
          })
          .on('error', () => resolve('refused')),
      );
    expect(await upgraded({})).toBe('taken');
    expect(await upgraded({ host: '192.168.1.5:5173' })).toBe('refused');
  });
});

it('npm run preview -- --host keeps the speaker’s file for this machine', async () => {
  const root = makeFolder({ 'dist/index.html': 'trang', [`dist/${ONE_FILE}`]: SECRET });
  const server = await preview({
    ...{ root, configFile: false, logLevel: 'silent', plugins: [kheo()] },
    preview: { port: 0, host: '127.0.0.1' },
  });
  onTestFinished(() => server.close());
  const address = server.resolvedUrls?.local[0] ?? '';
  expect((await ask(address, `/${ONE_FILE}`)).text).toBe(SECRET);
  for (const path of [
    ONE_FILE,
    ONE_FILE.toUpperCase(),
    'trinh-chieu',
    './trinh%2dchieu.html',
    'x/../trinh-chieu.html',
  ])
    expect((await ask(address, `/${path}`, OTHERS[0])).text).not.toContain(SECRET);
  expect((await ask(address, '/', OTHERS[0])).text).toBe('trang');
});

describe('a request', () => {
  const from = (remoteAddress: string, headers: IncomingHttpHeaders) =>
    isFromHere({ socket: { remoteAddress }, headers } as Parameters<typeof isFromHere>[0]);

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '127.8.0.9'])('comes from here by %s', address => {
    for (const host of ['localhost:5173', '127.0.0.1', '[::1]:5173'])
      expect(from(address, { host })).toBe(true);
  });

  it.each(['192.168.1.7', '::ffff:10.0.0.2', 'fe80::1', '127.0.0.1.example.com', ''])(
    'comes from another machine by "%s"',
    address => expect(from(address, { host: 'localhost' })).toBe(false),
  );

  it.each(['example.com', 'localhost.example.com', '127.0.0.1.nip.io', '192.168.1.5', undefined])(
    'comes through a name that others have: %s',
    host => expect(from('127.0.0.1', host === undefined ? {} : { host })).toBe(false),
  );
});

it('a picture is public only where it is a file below public', () => {
  const root = makeFolder({ 'public/số#1.png': 'x', 'rieng.png': 'x' });
  const may = (url: string) => isPublic(url, join(root, 'public'));
  expect(['/s%E1%BB%91%231.png', '/khac.png', '/', '/../rieng.png'].map(may)).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(isPublic('/rieng.png', '')).toBe(false);
});

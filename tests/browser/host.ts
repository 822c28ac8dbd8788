import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Host {
  readonly address: string;
  /** Serves another folder from now on. */
  show(folder: string): void;
  close(): void;
}

/** A static host as they are: text goes out as gzip, fonts and pictures as they are. */
export async function serve(folder: string, floor = ''): Promise<Host> {
  let shown = folder;
  const server: Server = createServer(({ url = '/' }, response) => {
    const name = normalize(decodeURIComponent(new URL(url, 'http://x').pathname)).replace(
      /^\/$/,
      '/index.html',
    );
    const path = join(shown, name);
    const isFloor = name === '/floor.html';
    if (!isFloor && !statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    const bytes = isFloor ? Buffer.from(floor) : readFileSync(path);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const isText = /^text|json|svg/.test(type);
    response
      .writeHead(200, { 'content-type': type, ...(isText && { 'content-encoding': 'gzip' }) })
      .end(isText ? gzipSync(bytes, { level: 9 }) : bytes);
  });
  const host = await listen(server);
  return {
    ...host,
    show: other => {
      shown = other;
    },
  };
}

/** A line that breaks off after these bytes of a page, packed as `serve` does, and brings nothing else at all. */
export function serveBroken(packed: Uint8Array): Promise<Omit<Host, 'show'>> {
  const server = createServer(({ url }, response) => {
    if (url !== '/') return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    response.write(packed);
  });
  return listen(server);
}

async function listen(server: Server): Promise<Omit<Host, 'show'>> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}

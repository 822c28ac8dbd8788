import { AsyncLocalStorage } from 'node:async_hooks';
import { statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import type { Audience } from '../render/page.ts';
import { SERVED_WORDS } from '../strings/served.ts';
import { VISITORS_CLIENT } from './client.ts';

const LOOPBACK = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/i;
const THIS_MACHINE = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;
/** Tunnels and proxies reach the server from this machine, for somebody who may be anywhere. */
const PASSED_ON = [
  'forwarded',
  'via',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
  'cf-connecting-ip',
];

/** Where the program itself lies. */
const PROGRAM = /^\/(?:(?:src|node_modules)\/|@vite\/env$|(?:index\.html)?$)/;
const CLIENT = '/@vite/client';
const CHANGES = '/@kheo/changes';

/** Whether a request comes from the machine of the author, and not through it. */
export function isFromHere({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  return (
    LOOPBACK.test(socket.remoteAddress ?? '') &&
    THIS_MACHINE.test(headers.host ?? '') &&
    PASSED_ON.every(name => headers[name] === undefined)
  );
}

/** Whether others may have what a path names: the page, the program, the files that will be published. */
export function isPublic(url: string, publicDir: string): boolean {
  const path = pathOf(url);
  // A path that is written in a roundabout way leads nowhere good.
  if (path === undefined || path !== posix.normalize(path) || /[\\%\0]/.test(path)) return false;
  if (PROGRAM.test(path)) return true;
  return publicDir !== '' && statSync(join(publicDir, path), { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * Whoever opens the page of `npm start -- --host` from another machine sees what will be published: neither private
 * notes nor the essay's own files, and of a mistake not a word.
 */
export class Visitors {
  readonly #audience = new AsyncLocalStorage<Audience>();
  readonly #open = new Set<ServerResponse>();

  /** For whom the page is that is being made. */
  get audience(): Audience {
    return this.#audience.getStore() ?? 'speaker';
  }

  /** Stands before all that Vite serves. */
  guard({ middlewares, httpServer, config }: ViteDevServer): void {
    middlewares.use((request, response, next) => {
      if (isFromHere(request)) next();
      else this.#serve(request, response, next, config.publicDir);
    });
    // Vite's own line tells of every mistake, and takes questions.
    httpServer?.prependListener('upgrade', (request, socket) => {
      if (!isFromHere(request)) socket.destroy();
    });
    httpServer?.once('close', () => {
      for (const response of this.#open) response.end();
    });
  }

  /** Has the pages of others loaded again. */
  tellChange(): void {
    for (const response of this.#open) response.write('data: changed\n\n');
  }

  #serve(
    request: IncomingMessage,
    response: ServerResponse,
    next: Connect.NextFunction,
    publicDir: string,
  ): void {
    const { url = '/' } = request;
    const path = pathOf(url);
    if (path === CLIENT) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(VISITORS_CLIENT);
    } else if (path === CHANGES) {
      response
        .writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
        .flushHeaders();
      this.#open.add(response);
      request.once('close', () => this.#open.delete(response));
    } else if (isPublic(url, publicDir)) {
      this.#audience.run('public', next);
    } else {
      response.writeHead(404).end();
    }
  }
}

/** Keeps a file of a preview, by any name that a file system may take for its own, from all but this machine. */
export function keepFromOthers(file: string): Connect.NextHandleFunction {
  const stem = file.replace(/\.\w+$/, '').toLowerCase();
  return (request, response, next) => {
    const path = pathOf(request.url ?? '/')?.toLowerCase();
    if (isFromHere(request) || (path !== undefined && !path.includes(stem))) next();
    else response.writeHead(404).end();
  };
}

/** The page while the essay has a mistake. */
export function beingEdited(): string {
  const { vi, en } = SERVED_WORDS.beingEdited;
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="/icon.svg"><title>…</title><p>${vi}</p><p lang="en">${en}</p><script type="module" src="${CLIENT}"></script></html>`;
}

/** The path of a request as it is meant, without its query; nothing where it cannot be read. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { postbackPage } from './postback.ts';

export interface PageServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  close(): Promise<void>;
}

const KINDS = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/** Serves the pages of this folder on a free loopback port; `/postback` is drawn here, page by page. */
export async function servePages(): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/postback') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const sent = new URLSearchParams(Buffer.concat(parts).toString('utf8'));
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(postbackPage(sent));
      });
      return;
    }
    const name = /^\/([\w-]+(\.\w+))$/.exec(pathname);
    const kind = KINDS.get(name?.[2] ?? '');
    if (name?.[1] === undefined || kind === undefined) return void response.writeHead(404).end();
    readFile(join(import.meta.dirname, name[1])).then(
      (body) => response.writeHead(200, { 'content-type': kind }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '../build-client.ts';
import { sendHtml, type Exchange } from './exchange.ts';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
};

interface BuiltClient {
  client: Client;
  /** Addresses that the client routes by itself. */
  routes: RegExp;
  /** Where its files lie, without a slash at the end. */
  base: string;
}

const clients: readonly BuiltClient[] = [
  { client: 'vue', routes: /^\/web\/mot-cua-dien-tu$/, base: '/opencps' },
  { client: 'angular', routes: /^\/vi(\/|$)/, base: '/igate' },
  { client: 'staff', routes: /^\/($|login$|dvc(\/|$)|nhap-bieu(\/|$))/, base: '' },
];

/** The built clients: their files, and their page for every address a client routes by itself. */
export async function answerStatic(exchange: Exchange): Promise<void> {
  const { path, response } = exchange;
  const routing = clients.find(({ routes }) => routes.test(path));
  const owner = routing ?? clients.find(({ base }) => path.startsWith(`${base}/`));
  if (owner === undefined) return notFound(exchange);
  const inside = normalize(routing === undefined ? path.slice(owner.base.length) : '/index.html');
  try {
    const body = await readFile(join(dist, owner.client, inside));
    response.writeHead(200, {
      'content-type': types[extname(inside)] ?? 'application/octet-stream',
      'cache-control': inside.startsWith('/assets/') ? 'max-age=3600' : 'no-store',
    });
    response.end(body);
  } catch {
    if (routing === undefined) return notFound(exchange);
    sendHtml(
      exchange,
      `<!doctype html><meta charset="utf-8"><title>Chưa dựng</title><p>Giao diện chưa được dựng vào tests/portal/dist/${owner.client}: chạy <code>npx tsx tests/portal/build.ts</code>.</p>`,
      503,
    );
  }
}

function notFound(exchange: Exchange): void {
  sendHtml(exchange, '<!doctype html><meta charset="utf-8"><title>404</title><p>Không tìm thấy trang.</p>', 404);
}

import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
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
const clientRoutes = /^\/($|login$|dvc(\/|$)|nhap-bieu(\/|$))/;

/** The built staff client: its files, and its page for every address the client routes by itself. */
export async function answerStatic(exchange: Exchange): Promise<void> {
  const { path, response } = exchange;
  const page = clientRoutes.test(path);
  const inside = normalize(page ? '/index.html' : path);
  try {
    const body = await readFile(join(dist, inside));
    response.writeHead(200, {
      'content-type': types[extname(inside)] ?? 'application/octet-stream',
      'cache-control': inside.startsWith('/assets/') ? 'max-age=3600' : 'no-store',
    });
    response.end(body);
  } catch {
    if (page)
      return sendHtml(
        exchange,
        '<!doctype html><meta charset="utf-8"><title>Chưa dựng</title><p>Giao diện cán bộ chưa được dựng vào tests/portal/dist: chạy <code>npx tsx tests/portal/staff/build.ts</code>.</p>',
        503,
      );
    sendHtml(exchange, '<!doctype html><meta charset="utf-8"><title>404</title><p>Không tìm thấy trang.</p>', 404);
  }
}

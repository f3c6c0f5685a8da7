import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListServer {
  url: string;
  close: () => Promise<void>;
}

/** Rows of a list as a server draws it; `seed` decides codes and days, nobody in it is real. */
export function listTable(rows: number, seed: number): string {
  const body = Array.from({ length: rows }, (_, at) => {
    const number = String(seed * 1_000 + at).padStart(6, '0');
    const day = String((at % 27) + 1).padStart(2, '0');
    return `<tr><td>${at + 1}</td><td>000.01.H56-${number}-2026</td><td>Đăng ký khai sinh</td><td>Người thử ${at}</td><td>${day}/10/2026 08:00</td><td>${day}/12/2026 17:00</td><td>Đang xử lý</td></tr>`;
  });
  const labels = ['STT', 'Mã hồ sơ', 'Thủ tục', 'Chủ hồ sơ', 'Ngày tiếp nhận', 'Hạn trả', 'Trạng thái'];
  return `<table id="list"><thead><tr>${labels.map((label) => `<th>${label}</th>`).join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** `/blank` holds no data; `/list?rows=50&seed=3` a list. */
export async function startLists(): Promise<ListServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const rows = Number(url.searchParams.get('rows') ?? 50);
    const seed = Number(url.searchParams.get('seed') ?? 0);
    const body = url.pathname === '/list' ? `<h1>Hồ sơ đang xử lý</h1>${listTable(rows, seed)}` : '<p>Trang trống</p>';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Danh sách</title></head><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

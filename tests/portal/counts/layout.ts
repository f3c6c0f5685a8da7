import { html, Markup } from '../server/html.ts';
import type { Exchange } from '../server/exchange.ts';
import { officerName } from '../server/session.ts';

const menu = [
  ['/thong-ke-khac/thanh-toan', 'Thanh toán trực tuyến'],
  ['/thong-ke-khac/so-hoa', 'Số hóa hồ sơ'],
  ['/thong-ke-khac/chung-thuc-dien-tu', 'Chứng thực bản sao điện tử'],
  ['/thong-ke-khac/lien-thong', 'Hồ sơ liên thông'],
  ['/thong-ke-khac/trong-ngay', 'Hồ sơ trong ngày'],
  ['/thong-ke-khac/trang-thai', 'Theo trạng thái hồ sơ'],
  ['/pakn/danh-sach', 'Phản ánh, kiến nghị'],
  ['/pakn/thong-ke', 'Thống kê phản ánh, kiến nghị'],
] as const;

const style = new Markup(`
*{box-sizing:border-box}body{margin:0;font:14px/1.5 "Segoe UI",Roboto,Arial,sans-serif;color:#1f1f1f;background:#f5f5f5}
.topbar{background:#ad1e23;color:#fff;display:flex;justify-content:space-between;padding:10px 18px}.topbar b{font-size:16px}
.shell{display:flex}.side{width:232px;flex:none;background:#fff;min-height:calc(100vh - 44px);border-right:1px solid #f0f0f0}.side a{display:block;padding:9px 18px;color:#333;text-decoration:none}.side a.on{background:#fff1f0;color:#ad1e23;border-right:3px solid #ad1e23}
.main{flex:1;min-width:0;padding:14px}.card{background:#fff;border:1px solid #f0f0f0;border-radius:6px;padding:14px}
h1{font-size:18px;margin:0 0 12px;color:#ad1e23}.search{display:flex;gap:10px;align-items:end;margin-bottom:12px}.search label{display:block;font-size:12px;color:#666}
.search input,.search select{border:1px solid #d9d9d9;border-radius:4px;padding:4px 8px;font:14px inherit}.btn{background:#ad1e23;color:#fff;border:0;border-radius:4px;padding:6px 14px;cursor:pointer}
.table-responsive{overflow:auto}table{border-collapse:collapse;width:100%;background:#fff}th,td{border:1px solid #e8e8e8;padding:6px 8px;vertical-align:top}thead td,thead th{background:#fafafa;text-align:center;font-weight:600}
td.so{text-align:right}tfoot td,tr.tong td{font-weight:600;background:#fafafa}.qua-han td{background:#F5A9A9}.chi-tiet td{background:#fcfcfc;color:#555}
.pagination{display:flex;gap:4px;list-style:none;padding:10px 0;margin:0}.pagination a,.pagination span{padding:3px 10px;border:1px solid #d9d9d9;border-radius:4px;text-decoration:none;color:#333}.pagination .active a,.pagination .active span{background:#ad1e23;color:#fff}.pagination .disabled span{color:#bbb}
`);

export function page({ state, path }: Exchange, title: string, body: Markup): string {
  const { world } = state;
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${world.title}</title><style>${style}</style></head>
<body><header class="topbar"><b>${world.title}</b><span><span>${world.office}</span> · ${officerName}</span></header>
<div class="shell"><nav class="side">${menu.map(([href, label]) => html`<a href="${href}"${href === path && html` class="on"`}>${label}</a>`)}</nav>
<main class="main"><div class="card"><h1>${title}</h1>
${body}
</div></main></div></body></html>`.text;
}

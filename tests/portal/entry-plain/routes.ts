import { entryRows, readRows } from '../server/entry.ts';
import { html, Markup } from '../server/html.ts';
import { redirect, sendHtml, wait, type Exchange } from '../server/exchange.ts';
import { loggedIn } from '../server/session.ts';
import { formHead } from './form-head.ts';
import { rowsFor } from './form-rows.ts';
import { formScript } from './form-script.ts';
import { formTable } from './form-table.ts';
import { readVariant } from './variants.ts';

const style = new Markup(`
body{font:13px "Times New Roman",serif;margin:14px;background:#f4f4f0;color:#111}h2{font-size:15px;margin:10px 0 4px}p{margin:2px}
.khung{background:#fff;border:1px solid #bbb;padding:14px;max-width:1300px;margin:0 auto}
table.bieu{border-collapse:collapse;width:100%;margin:8px 0}.bieu th,.bieu td{border:1px solid #888;padding:3px;font-size:12px;text-align:center}
.bieu th{background:#eee9d8}.bieu td.nhan{text-align:left;min-width:190px}.bieu tr.phan td{font-weight:bold;text-align:left;background:#f7f5ec}.bieu tr.tong td{font-weight:bold}
input.so{width:64px;text-align:right;font:12px Arial;border:1px solid #aaa;padding:2px}input[readonly],input[disabled]{background:#eee}
.nut{text-align:center;margin-top:8px}.nut button{font:13px Arial;padding:4px 16px;margin:0 4px}
`);

/** The report form as a plain page of inputs, sent the old way. */
export async function answerEntryPlain(exchange: Exchange): Promise<void> {
  const { state, path, query, request } = exchange;
  if (!loggedIn(exchange)) return redirect(exchange, `/dang-nhap?redirect=${encodeURIComponent(request.url ?? path)}`);
  if (path !== '/nhap-bieu-thuong/06a')
    return sendHtml(exchange, html`<!doctype html><meta charset="utf-8"><p>Không có biểu này</p>`.text, 404);
  await wait(state.latency.list);
  const variant = readVariant(query.get('variant'));
  const kind = readRows(query);
  const rows = rowsFor(entryRows(state.world, kind), variant);
  const locked = variant === 'khoa' && html` disabled="disabled"`;
  sendHtml(
    exchange,
    html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Nhập biểu 06a - Hệ thống báo cáo</title><style>${style}</style></head>
<body><div class="khung">
<form method="get" action="/nhap-bieu-thuong/06a" class="tim"><input type="hidden" name="rows" value="${kind}"><input type="hidden" name="variant" value="${variant}">
<label>Tìm biểu <input type="search" name="tim" value="${query.get('tim') ?? ''}" placeholder="Nhập tên biểu hoặc lĩnh vực"></label> <button type="submit">Tìm</button></form>
${formHead(state.world, variant)}
<form method="post" action="/api/entry" id="fmBieu">
${formTable(rows, kind === 'don-vi', variant)}
<div class="nut"><button type="submit" name="viec" value="luu"${locked}>Lưu</button><button type="submit" name="viec" value="gui"${locked}>Gửi báo cáo</button></div>
</form></div>
${formScript(
  rows.map(({ section }) => section),
  variant === 'tong-tu-tinh',
)}
</body></html>`.text,
  );
}

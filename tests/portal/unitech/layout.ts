import { html, Markup } from '../server/html.ts';
import type { Exchange } from '../server/exchange.ts';
import { officerName } from '../server/session.ts';

const menu = [
  ['/qlhs/trang-chu', 'Trang chủ'],
  ['/qlhs/motcua', 'Hồ sơ một cửa'],
  ['/qlhs/so-tiep-nhan', 'Sổ tiếp nhận'],
  ['/qlhs/report/reporthoso', 'Báo cáo tiếp nhận'],
] as const;

const style = new Markup(`
body{margin:0;font:12px/1.35 Tahoma,Arial,sans-serif;color:#222;background:#fff}
#border-top{background:linear-gradient(#1b6aa5,#0f4a7a);color:#fff;padding:12px 16px;font-size:16px;font-weight:bold;display:flex;justify-content:space-between}
#border-top small{font-weight:normal}
ul.menu{list-style:none;display:flex;margin:0;padding:0 8px;background:#e9eef3;border-bottom:1px solid #b9c7d4}ul.menu a{display:block;padding:6px 12px;color:#0f4a7a;text-decoration:none}ul.menu .on a{background:#fff;font-weight:bold}
#content-box{padding:10px 14px}h2.icon{font-size:15px;color:#0f4a7a;margin:4px 0 10px}
table.adminform td{padding:2px 6px}table.adminlist{width:100%;border-collapse:collapse;background:#fff;border:1px solid #c8d3dd}
table.adminlist thead th,table.adminlist thead td.title{background:#f0f4f7;border:1px solid #d5dfe7;padding:4px 6px;text-align:left;font-weight:bold}
table.adminlist td{border:1px solid #e1e8ee;padding:4px 6px;vertical-align:top}table.adminlist tr.row1>td{background:#f9fbfc}
ul.tabs{list-style:none;display:flex;gap:4px;margin:0;padding:0}ul.tabs li{border:1px solid #b9c7d4;background:#fff;padding:2px 8px;font-weight:normal}ul.tabs li.active{background:#1b6aa5}ul.tabs li.active a{color:#fff}
ul.tabs a,.pagenav a,.details a{color:#0f4a7a;text-decoration:none}.pagenav span,.pagenav a{margin-right:8px}.pagenav span{color:#999}
.details{list-style:none;display:flex;gap:10px;padding:0;margin:3px 0 0}.tre{color:#b00}.highlight{background:#ff9}
img.loading{width:16px;height:11px;background:#ddd}td.so,th.so{text-align:right}
`);

export function page({ state, path }: Exchange, title: string, body: Markup): string {
  const { world } = state;
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${world.title}</title><style>${style}</style></head>
<body><div id="border-top"><span>${world.title}</span><small>${world.office} | ${officerName}</small></div>
<ul class="menu">${menu.map(([href, label]) => html`<li${href === path && html` class="on"`}><a href="${href}">${label}</a></li>`)}</ul>
<div id="content-box"><h2 class="icon">${title}</h2>
${body}
</div></body></html>`.text;
}

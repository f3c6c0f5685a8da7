import { officerName } from '../server/session.ts';
import { html, type Markup } from '../server/html.ts';
import type { Exchange } from '../server/exchange.ts';
import { style } from './style.ts';

/** Ids as the script library makes them: other ones on every load. */
export function idMaker(exchange: Exchange): () => string {
  const base = 1686790800000 + exchange.state.requests.length * 7919;
  let last = 20;
  return () => `yui_patched_v3_11_0_1_${base}_${(last += 3)}`;
}

const menu = [
  ['/mot-cua/danh-sach', 'Danh sách hồ sơ'],
  ['/mot-cua/dang-xu-ly', 'Hồ sơ đang xử lý'],
  ['/mot-cua/quan-tri', 'Quản trị hồ sơ'],
  ['/mot-cua/bao-cao/tong-hop', 'Báo cáo tổng hợp'],
] as const;

export function page(exchange: Exchange, title: string, body: Markup): string {
  const { world } = exchange.state;
  const id = idMaker(exchange);
  return html`<!doctype html>
<html class="aui ltr" dir="ltr" lang="vi-VN">
<head><meta charset="utf-8"><title>${title} - ${world.title}</title><style>${style}</style></head>
<body class="yui3-skin-sam controls-visible signed-in private-page site" id="${id()}">
<div id="wrapper">
<table class="oep-banner" width="100%" cellspacing="0" cellpadding="0" id="${id()}"><tr>
<td class="oep-logo"><h1>${world.title}</h1><span>${world.office}</span></td>
<td class="oep-user" align="right">Xin chào: <b>${officerName}</b> | <a href="/dang-xuat">Thoát</a></td></tr></table>
<ul class="oep-menu" id="${id()}">${menu.map(([href, label]) => html`<li${exchange.path === href && html` class="selected"`}><a href="${href}">${label}</a></li>`)}</ul>
<div class="portlet-boundary portlet-static" id="p_p_id_ipmslistportlet_WAR_oepportlet_"><section class="portlet" id="${id()}">
<header class="portlet-topper"><h1 class="portlet-title"><span class="portlet-title-text">${title}</span></h1></header>
<div class="portlet-content"><div class="portlet-body">
<table class="oep-layout" width="100%" cellspacing="0" id="${id()}"><tr><td>
${body}
</td></tr></table>
</div></div></section></div>
</div></body></html>`.text;
}

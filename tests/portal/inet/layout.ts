import { html, type Markup } from '../server/html.ts';
import type { Exchange } from '../server/exchange.ts';
import { officerName } from '../server/session.ts';
import { style } from './style.ts';

const menu = [
  ['/onegate/page/receiver/inprocess', 'Hồ sơ đang xử lý'],
  ['/onegate/page/receiver/overdue', 'Hồ sơ quá hạn'],
  ['/onegate/page/receiver/receiver', 'Tiếp nhận tại đơn vị'],
  ['/onegate/page/officer/classic', 'Danh sách dạng lưới'],
  ['/onegate/page/report/unit', 'Báo cáo tình hình tiếp nhận'],
  ['/onegate/page/report/field', 'Báo cáo theo lĩnh vực'],
] as const;

export function page({ state, path }: Exchange, title: string, body: Markup, script: Markup): string {
  const { world } = state;
  return html`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><title>${title} - iOneGate</title><style>${style}</style></head>
<body class="navbar-fixed skin-2">
<div class="navbar navbar-default" id="navbar"><a class="navbar-brand" href="/onegate/page/receiver/inprocess">${world.title}</a>
<span class="user-info"><small>${world.office}</small> ${officerName}</span></div>
<div class="main-container"><div class="sidebar" id="sidebar"><ul class="nav nav-list">${menu.map(([href, label]) => html`<li${href === path && html` class="active"`}><a href="${href}"><i class="icon-file-text"></i> <span class="menu-text">${label}</span></a></li>`)}</ul></div>
<div class="main-content"><div class="page-header"><h1>${title}</h1></div>
<div class="page-content">${body}</div></div></div>
<script>${script}</script>
</body></html>`.text;
}

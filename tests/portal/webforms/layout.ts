import { html, Markup } from '../server/html.ts';
import type { Exchange } from '../server/exchange.ts';
import { officerName } from '../server/session.ts';

const style = new Markup(`
body{margin:0;font:12px Arial,Helvetica,sans-serif;background:#fff;color:#000}
#banner{background:#c00000;color:#ffd700;padding:10px 14px;font-size:17px;font-weight:bold}#banner span{float:right;font-size:12px;color:#fff;font-weight:normal}
#menu{background:#ffe9b8;padding:5px 14px;border-bottom:1px solid #d9a441}#menu a{color:#8b0000;margin-right:18px;text-decoration:none;font-weight:bold}
#form{padding:10px 14px}.tieude{font-size:15px;font-weight:bold;color:#8b0000;text-align:center;margin:8px 0}
.DataGrid td{font-size:12px}.DataGrid{border-collapse:collapse;width:100%;border:1px solid #cc9966}.DataGrid td{border:1px solid #cc9966;padding:3px 5px}
.dgHeader td{background:#990000;color:#ffffcc;font-weight:bold}.dgItem td{background:#fff}.dgAlternating td{background:#fff7e6}.dgPager td{background:#ffffcc;color:#330099}
td.an{width:0;max-width:0;padding:0!important;overflow:hidden;white-space:nowrap;font-size:0;border-width:0!important}
td.so{text-align:right}
`);

/** The one form of the page with its hidden fields; every step is a postback of it. */
export function page({ state }: Exchange, title: string, action: string, viewState: string, body: Markup): string {
  const { world } = state;
  return html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html><head><meta charset="utf-8"><title>HSHC - ${title}</title><style>${style}</style></head>
<body><div id="banner"><span>${world.office} - ${officerName}</span>${world.title}</div>
<div id="menu"><a href="/HSHC/ThongKe.aspx">Thống kê</a> <a href="/HSHC/DanhSach.aspx?Loai=CHUAGQTRONGHAN">Chưa giải quyết</a> <a href="/HSHC/DanhSach.aspx?Loai=MOINHAN">Nhận trong kỳ</a></div>
<form name="Form1" method="post" action="${action}" id="Form1"><div id="form">
<input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value=""><input type="hidden" name="__VIEWSTATE" value="${viewState}">
<script>${new Markup(`function __doPostBack(target, argument) { var form = document.Form1; form.__EVENTTARGET.value = target.split('$').join(':'); form.__EVENTARGUMENT.value = argument; form.submit(); }`)}</script>
<div class="tieude">${title}</div>
${body}
</div></form></body></html>`.text;
}

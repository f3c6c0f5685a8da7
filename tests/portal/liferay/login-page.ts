import { html } from '../server/html.ts';
import type { World } from '../data/world.ts';
import { style } from './style.ts';

export function loginPage(world: World, back: string, failed: boolean): string {
  return html`<!doctype html>
<html class="aui ltr" lang="vi-VN"><head><meta charset="utf-8"><title>Đăng nhập - ${world.title}</title><style>${style}</style></head>
<body class="yui3-skin-sam signed-out public-page"><div class="login-box">
<header class="portlet-topper"><h1 class="portlet-title">${world.title}: Đăng nhập</h1></header>
<form method="post" action="/dang-nhap" id="_58_fm">
<input type="hidden" name="redirect" value="${back}">
<table class="oep-table-form"><tr><td colspan="2">${failed && html`<div class="portlet-msg-error">Đăng nhập không thành công. Vui lòng thử lại.</div>`}</td></tr>
<tr><td class="label"><label for="_58_login">Tên đăng nhập</label></td><td><input type="text" id="_58_login" name="user" autocomplete="off"></td></tr>
<tr><td class="label"><label for="_58_password">Mật khẩu</label></td><td><input type="password" id="_58_password" name="password"></td></tr>
<tr><td></td><td><input type="submit" class="aui-button" value="Đăng nhập"></td></tr></table>
</form></div></body></html>`.text;
}

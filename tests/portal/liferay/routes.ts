import { readFields, redirect, sendHtml, type Exchange } from '../server/exchange.ts';
import { loggedIn, logout, openSession } from '../server/session.ts';
import { answerDetail } from './detail-page.ts';
import { answerList } from './list-page.ts';
import { loginPage } from './login-page.ts';
import { answerReportPage } from './report-page.ts';

const home = '/mot-cua/danh-sach';

/** The server-rendered generation: every click loads a page, and an expired session leads to the login page. */
export async function answerLiferay(exchange: Exchange): Promise<void> {
  const { path, request, state } = exchange;
  if (path === '/dang-xuat') {
    logout(exchange);
    return redirect(exchange, '/dang-nhap');
  }
  if (path === '/dang-nhap') return answerLoginPage(exchange);
  if (!loggedIn(exchange)) return redirect(exchange, `/dang-nhap?redirect=${encodeURIComponent(request.url ?? home)}`);
  const [, , head = '', id = ''] = path.split('/');
  switch (head) {
    case 'danh-sach':
    case 'dang-xu-ly':
    case 'quan-tri':
      return answerList(exchange, head);
    case 'ho-so':
      return answerDetail(exchange, id);
    case 'bao-cao':
      return id === 'tong-hop' ? answerReportPage(exchange) : redirect(exchange, '/mot-cua/bao-cao/tong-hop');
    case '':
      return redirect(exchange, home);
    default:
      return sendHtml(exchange, loginPage(state.world, home, false), 404);
  }
}

async function answerLoginPage(exchange: Exchange): Promise<void> {
  const { state, method, query, request } = exchange;
  if (method !== 'POST') return sendHtml(exchange, loginPage(state.world, query.get('redirect') ?? home, false));
  const { user, password, redirect: wanted } = await readFields(request);
  const back = typeof wanted === 'string' && /^\/(?![/\\])/.test(wanted) ? wanted : home;
  if (!openSession(exchange, user, password)) return sendHtml(exchange, loginPage(state.world, back, true));
  redirect(exchange, back);
}

import { answerDigo } from '../angular/rest.ts';
import { answerEntryPlain } from '../entry-plain/routes.ts';
import { answerLiferay } from '../liferay/routes.ts';
import { answerRest } from '../vue/rest.ts';
import { answerControl } from './control.ts';
import { answerDossier, answerDossiers } from './dossiers.ts';
import { answerEntry } from './entry.ts';
import { sendJson, type Exchange } from './exchange.ts';
import { answerCatalogue, answerReport } from './reports.ts';
import { answerServerPage, isServerPage } from './server-pages.ts';
import { answerLogin, answerMe, loggedIn, logout } from './session.ts';
import { answerStatic } from './static-files.ts';

export async function route(exchange: Exchange): Promise<void> {
  const { path } = exchange;
  if (path.startsWith('/__portal/')) return answerControl(exchange, path.slice('/__portal/'.length));
  if (path.startsWith('/o/rest/v2/')) return answerRest(exchange, path.slice('/o/rest/v2/'.length));
  if (path.startsWith('/digo/')) return answerDigo(exchange, path.slice('/digo/'.length));
  if (path.startsWith('/api/')) return routeApi(exchange, path.slice('/api/'.length));
  if (path === '/dang-nhap' || path === '/dang-xuat' || path === '/mot-cua' || path.startsWith('/mot-cua/')) return answerLiferay(exchange);
  if (isServerPage(path)) return answerServerPage(exchange);
  if (path.startsWith('/nhap-bieu-thuong/')) return answerEntryPlain(exchange);
  if (path === '/favicon.ico') return void exchange.response.writeHead(204).end();
  return answerStatic(exchange);
}

async function routeApi(exchange: Exchange, path: string): Promise<void> {
  if (path === 'login' && exchange.method === 'POST') return answerLogin(exchange);
  if (!loggedIn(exchange)) return sendJson(exchange, { message: 'Phiên đăng nhập đã hết hạn' }, 401);
  const [head = '', id = '', tail] = path.split('/');
  switch (head) {
    case 'logout':
      logout(exchange);
      return sendJson(exchange, {});
    case 'me':
      return answerMe(exchange);
    case 'units':
    case 'fields':
    case 'procedures':
      return answerCatalogue(exchange, head);
    case 'dossiers':
      return id === '' ? answerDossiers(exchange) : answerDossier(exchange, id, tail === 'history');
    case 'reports':
      return answerReport(exchange, id);
    case 'entry':
      return answerEntry(exchange);
    default:
      return sendJson(exchange, { message: 'Không có địa chỉ này' }, 404);
  }
}

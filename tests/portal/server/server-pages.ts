import { answerCounts } from '../counts/routes.ts';
import { answerInet } from '../inet/routes.ts';
import { answerPetitions } from '../petitions/routes.ts';
import { answerUnitech } from '../unitech/routes.ts';
import { answerWebForms } from '../webforms/routes.ts';
import { redirect, sendJson, type Exchange } from './exchange.ts';
import { loggedIn } from './session.ts';

type Answer = (exchange: Exchange) => Promise<void> | void;

/** The generations whose pages come whole from the server, by the first part of their addresses. */
const generations: readonly [string, Answer][] = [
  ['/onegate/', answerInet],
  ['/qlhs/', answerUnitech],
  ['/HSHC/', answerWebForms],
  ['/pakn/', answerPetitions],
  ['/thong-ke-khac/', answerCounts],
];

export function isServerPage(path: string): boolean {
  return generations.some(([prefix]) => path.startsWith(prefix));
}

/** Without a session a page leads to the login page and back; what scripts ask for is refused. */
export async function answerServerPage(exchange: Exchange): Promise<void> {
  const { path, request } = exchange;
  if (!loggedIn(exchange)) {
    if (request.headers['x-requested-with'] !== undefined) return sendJson(exchange, { message: 'Phiên đăng nhập đã hết hạn' }, 401);
    const back = exchange.method === 'GET' ? (request.url ?? path) : path;
    return redirect(exchange, `/dang-nhap?redirect=${encodeURIComponent(back)}`);
  }
  await generations.find(([prefix]) => path.startsWith(prefix))?.[1](exchange);
}

import { randomUUID } from 'node:crypto';
import { readFields, sendJson, type Exchange } from './exchange.ts';

/** Cookies are shared by all ports of a host: each world has its own name. */
const cookieName = ({ state }: Exchange): string => `phien-${state.world.key}`;

function sessionOf(exchange: Exchange): string | undefined {
  for (const part of (exchange.request.headers.cookie ?? '').split(';')) {
    const [name, value] = part.trim().split('=');
    if (name === cookieName(exchange)) return value;
  }
  return undefined;
}

export function loggedIn(exchange: Exchange): boolean {
  const session = sessionOf(exchange);
  return session !== undefined && exchange.state.sessions.has(session);
}

/** Opens a session for the one user there is; any password will do, an empty one will not. */
export function openSession(exchange: Exchange, user: unknown, password: unknown): boolean {
  if (user !== 'canbo' || typeof password !== 'string' || password === '') return false;
  const session = randomUUID();
  exchange.state.sessions.add(session);
  exchange.response.setHeader('set-cookie', `${cookieName(exchange)}=${session}; Path=/; HttpOnly; SameSite=Lax`);
  return true;
}

export function logout(exchange: Exchange): void {
  const session = sessionOf(exchange);
  if (session !== undefined) exchange.state.sessions.delete(session);
  exchange.response.setHeader('set-cookie', `${cookieName(exchange)}=; Path=/; Max-Age=0`);
}

export const officerName = 'Trịnh Thị Hoài Thương';

export async function answerLogin(exchange: Exchange): Promise<void> {
  const { user, password } = await readFields(exchange.request);
  if (openSession(exchange, user, password)) return sendJson(exchange, { name: officerName, office: exchange.state.world.office });
  sendJson(exchange, { message: 'Tên đăng nhập hoặc mật khẩu không đúng' }, 401);
}

export function answerMe(exchange: Exchange): void {
  const { office, title, now, period, key } = exchange.state.world;
  sendJson(exchange, { name: officerName, office, title, now, period, world: key });
}

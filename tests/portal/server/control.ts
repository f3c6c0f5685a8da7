import { sendJson, type Exchange } from './exchange.ts';
import { advance } from './state.ts';

/** Switches for tests; a real portal has nothing like it. */
export function answerControl(exchange: Exchange, name: string): void {
  const { state, method } = exchange;
  if (name === 'advance' && method === 'POST') return sendJson(exchange, { left: advance(state) });
  if (name === 'expire' && method === 'POST') {
    state.sessions.clear();
    return sendJson(exchange, { expired: true });
  }
  if (name === 'requests') return sendJson(exchange, state.requests);
  if (name === 'entries') return sendJson(exchange, state.entries);
  sendJson(exchange, { message: 'no such switch' }, 404);
}

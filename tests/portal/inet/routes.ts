import { redirect, sendJson, type Exchange } from '../server/exchange.ts';
import { answerClassicGrid } from './classic-grid.ts';
import { answerReportList, answerReportPage } from './report.ts';
import { answerSideView } from './side-view.ts';
import { answerTicket, answerTickets, subApps } from './tickets.ts';

/** The webmail-like generation: pages are empty frames, their scripts post for what they show. */
export function answerInet(exchange: Exchange): Promise<void> | void {
  const [, , area = '', head = '', name = ''] = exchange.path.split('/');
  if (area === 'dept') {
    if (head === 'ticketreceiver' || head === 'inprocessreceiver') return answerTickets(exchange);
    if (head === 'ticketdetail') return answerTicket(exchange);
  }
  if (area === 'report' && head === 'list') return answerReportList(exchange);
  if (area === 'page') {
    if (head === 'receiver' && name in subApps) return answerSideView(exchange, name);
    if (head === 'officer') return answerClassicGrid(exchange);
    if (head === 'report') return answerReportPage(exchange, name === 'field' ? 'field' : 'unit');
    return redirect(exchange, '/onegate/page/receiver/inprocess');
  }
  sendJson(exchange, { message: 'Không có địa chỉ này' }, 404);
}

import { redirect, type Exchange } from '../server/exchange.ts';
import { answerDataGrid } from './list-page.ts';
import { answerSummary } from './summary-page.ts';

/** The WebForms generation: one form per page, everything is a postback. */
export function answerWebForms(exchange: Exchange): Promise<void> | void {
  if (exchange.path === '/HSHC/DanhSach.aspx') return answerDataGrid(exchange);
  if (exchange.path === '/HSHC/ThongKe.aspx') return answerSummary(exchange);
  redirect(exchange, '/HSHC/ThongKe.aspx');
}

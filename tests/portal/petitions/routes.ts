import { redirect, type Exchange } from '../server/exchange.ts';
import { answerPetitionList } from './list-page.ts';
import { answerPetitionReport } from './report-page.ts';

/** Phản ánh, kiến nghị: a list and its statistics. */
export function answerPetitions(exchange: Exchange): Promise<void> | void {
  if (exchange.path === '/pakn/danh-sach') return answerPetitionList(exchange);
  if (exchange.path === '/pakn/thong-ke') return answerPetitionReport(exchange);
  redirect(exchange, '/pakn/danh-sach');
}

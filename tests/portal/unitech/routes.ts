import { redirect, sendJson, wait, type Exchange } from '../server/exchange.ts';
import { answerBook } from './book-page.ts';
import { answerHome } from './home-page.ts';
import { answerWorkList } from './list-page.ts';
import { answerPivot } from './pivot-report.ts';
import { remainingText } from './remaining.ts';
import { nextStep } from './work-list.ts';

const dot = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** The generation of departments and districts: full loads by form, two rows to a dossier, cells filled afterwards. */
export function answerUnitech(exchange: Exchange): Promise<void> | void {
  const [, , head = ''] = exchange.path.split('/');
  switch (head) {
    case 'motcua':
      return answerWorkList(exchange);
    case 'trehan':
      return answerLate(exchange);
    case 'trang-chu':
      return answerHome(exchange);
    case 'so-tiep-nhan':
      return answerBook(exchange);
    case 'report':
      return answerPivot(exchange);
    case 'images':
      return void exchange.response.writeHead(200, { 'content-type': 'image/gif' }).end(dot);
    default:
      return redirect(exchange, '/qlhs/motcua');
  }
}

async function answerLate(exchange: Exchange): Promise<void> {
  const { state, query } = exchange;
  await wait(state.latency.list);
  const dossier = state.world.dossiers.find(({ id }) => id === query.get('id'));
  if (dossier === undefined) return sendJson(exchange, {}, 404);
  sendJson(exchange, { late: remainingText(dossier, state.world.now), next: nextStep(dossier) });
}

import { countingPeriod } from '../data/classify.ts';
import { answerDossier, answerDossiers, withNames } from '../server/dossiers.ts';
import { sendJson, wait, type Exchange } from '../server/exchange.ts';
import { readQuestion } from '../server/reports.ts';
import { answerMe, loggedIn } from '../server/session.ts';
import { countStatistics, dossiersBehind } from './statistics.ts';

/** Everything under `/o/rest/v2/`, where this generation asks its questions. */
export async function answerRest(exchange: Exchange, path: string): Promise<void> {
  if (!loggedIn(exchange)) return sendJson(exchange, { message: 'Phiên đăng nhập đã hết hạn' }, 401);
  const [head = '', id = ''] = path.split('/');
  switch (head) {
    case 'me':
      return answerMe(exchange);
    case 'dossiers':
      return id === '' ? answerDossiers(exchange) : answerDossier(exchange, id, false);
    case 'statistics':
      return id === 'dossiers' ? answerBehind(exchange) : answerStatistics(exchange);
    default:
      return sendJson(exchange, { message: 'Không có địa chỉ này' }, 404);
  }
}

async function answerStatistics(exchange: Exchange): Promise<void> {
  const { state, query } = exchange;
  await wait(state.latency.report);
  const { from, to } = readQuestion(state.world, query);
  sendJson(exchange, countStatistics(state.world, from, to, query.get('group') === 'don-vi' ? 'don-vi' : 'linh-vuc'));
}

async function answerBehind(exchange: Exchange): Promise<void> {
  const { state, query } = exchange;
  await wait(state.latency.list);
  const { from, to } = readQuestion(state.world, query);
  const period = countingPeriod(from, to, state.world.now.slice(0, 10));
  const found = dossiersBehind(state.world, period, Number(query.get('column')), query.get('label') ?? '');
  sendJson(exchange, { total: found.length, page: 1, size: found.length, items: found.map((one) => withNames(state.world, one)) });
}

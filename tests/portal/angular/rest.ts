import { listDossiers } from '../data/lists.ts';
import { createReport } from '../data/statistics.ts';
import { readFilter, withNames } from '../server/dossiers.ts';
import { sendJson, wait, type Exchange } from '../server/exchange.ts';
import { readQuestion } from '../server/reports.ts';
import { answerMe, loggedIn } from '../server/session.ts';
import { codeShown, codeStored } from './code.ts';

/** Statistics of this generation take twenty times as long as others: 5 s where nothing else is asked for. */
const SLOWNESS = 20;

/** Everything under `/digo/`, where this generation asks its questions. */
export async function answerDigo(exchange: Exchange, path: string): Promise<void> {
  if (!loggedIn(exchange)) return sendJson(exchange, { message: 'Phiên đăng nhập đã hết hạn' }, 401);
  const [head = '', id = ''] = path.split('/');
  switch (head) {
    case 'me':
      return answerMe(exchange);
    case 'dossier':
      return id === '' ? answerPage(exchange) : answerOne(exchange, id);
    case 'statistics':
      return answerStatistics(exchange);
    default:
      return sendJson(exchange, { message: 'Không có địa chỉ này' }, 404);
  }
}

/** A page as Spring gives it: `content`, `totalElements`, pages counted from 0. */
async function answerPage(exchange: Exchange): Promise<void> {
  const { state, query } = exchange;
  await wait(state.latency.list);
  const { world } = state;
  const filter = readFilter(query);
  const code = query.get('code') ?? '';
  const list = query.get('list') === 'dang-xu-ly' ? 'dang-xu-ly' : 'tra-cuu';
  const found = listDossiers(world, list, { ...filter, ...(code !== '' && { code: codeStored(code) }) });
  const [page, size] = [Number(query.get('page') ?? 0), Number(query.get('size') ?? 20)];
  const content = found.slice(page * size, (page + 1) * size).map((one) => ({ ...withNames(world, one), code: codeShown(one.code) }));
  sendJson(exchange, { content, totalElements: found.length, number: page, size });
}

async function answerOne(exchange: Exchange, id: string): Promise<void> {
  const { world, latency } = exchange.state;
  await wait(latency.list);
  const dossier = world.dossiers.find((one) => one.id === id);
  if (dossier === undefined) return sendJson(exchange, { message: 'Không tìm thấy hồ sơ' }, 404);
  sendJson(exchange, { ...withNames(world, dossier), code: codeShown(dossier.code) });
}

async function answerStatistics(exchange: Exchange): Promise<void> {
  const { state, query } = exchange;
  await wait(state.latency.report * SLOWNESS);
  sendJson(exchange, createReport(state.world, '06a', readQuestion(state.world, query)));
}

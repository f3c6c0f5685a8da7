import { historyOf } from '../data/history.ts';
import { listDossiers, type ListFilter, type ListName } from '../data/lists.ts';
import { statusText, type PortalDossier, type World } from '../data/world.ts';
import { sendJson, wait, type Exchange } from './exchange.ts';

const listNames: readonly ListName[] = ['tat-ca', 'dang-xu-ly', 'qua-han', 'toi-han', 'tra-cuu'];
const filterKeys = [
  'status',
  'field',
  'procedure',
  'unit',
  'receivedFrom',
  'receivedTo',
  'dueFrom',
  'dueTo',
  'code',
  'owner',
  'kind',
] as const;

export function readFilter(query: URLSearchParams): ListFilter {
  return Object.fromEntries(filterKeys.flatMap((key) => (query.get(key) ? [[key, query.get(key)]] : []))) as ListFilter;
}

export function withNames(world: World, dossier: PortalDossier) {
  const procedure = world.procedures.find(({ code }) => code === dossier.procedureCode);
  return {
    ...dossier,
    procedureName: procedure?.name ?? '',
    field: procedure?.field ?? '',
    unitName: world.units.find(({ id }) => id === dossier.unitId)?.name ?? '',
    statusText: statusText[dossier.status],
  };
}

const whole = (text: string | null, otherwise: number): number => (text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : otherwise);

export async function answerDossiers(exchange: Exchange): Promise<void> {
  const { state, query } = exchange;
  await wait(state.latency.list);
  const list = listNames.find((name) => name === query.get('list')) ?? 'tat-ca';
  const found = listDossiers(state.world, list, readFilter(query));
  const size = whole(query.get('size'), 50);
  const page = whole(query.get('page'), 1);
  const items = found.slice((page - 1) * size, page * size).map((dossier) => withNames(state.world, dossier));
  sendJson(exchange, { total: found.length, page, size, items });
}

export async function answerDossier(exchange: Exchange, id: string, history: boolean): Promise<void> {
  const { state } = exchange;
  await wait(state.latency.list);
  const dossier = state.world.dossiers.find((one) => one.id === id);
  if (dossier === undefined) return sendJson(exchange, { message: 'Không tìm thấy hồ sơ' }, 404);
  sendJson(exchange, history ? historyOf(state.world, dossier) : withNames(state.world, dossier));
}

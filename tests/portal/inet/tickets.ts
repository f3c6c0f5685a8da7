import { listDossiers, type ListName } from '../data/lists.ts';
import { withNames } from '../server/dossiers.ts';
import { readFields, sendJson, wait, type Exchange } from '../server/exchange.ts';
import { flagIcons, flagTitles } from './states.ts';

/** Sub-applications of the menu and the list each of them shows. */
export const subApps: Record<string, { title: string; list: ListName }> = {
  inprocess: { title: 'Hồ sơ đang xử lý', list: 'dang-xu-ly' },
  receiver: { title: 'Tiếp nhận tại đơn vị', list: 'tra-cuu' },
  overdue: { title: 'Hồ sơ quá hạn', list: 'qua-han' },
};

/** What the script of the list asks for: one page of tickets. Times are milliseconds since 1970, as everywhere in this generation. */
export async function answerTickets(exchange: Exchange): Promise<void> {
  const { state, request } = exchange;
  await wait(state.latency.list);
  const asked = await readFields(request);
  const text = (key: string): string => (typeof asked[key] === 'string' ? asked[key] : '');
  const list = subApps[text('app')]?.list ?? 'dang-xu-ly';
  const keyword = text('keyword').trim();
  const found = listDossiers(state.world, list, keyword === '' ? {} : { owner: keyword });
  const size = Number(text('pageSize')) || 10;
  const page = Math.max(1, Math.min(Number(text('page')) || 1, Math.ceil(found.length / size) || 1));
  const items = found.slice((page - 1) * size, page * size).map((dossier, index) => {
    const { id, status, submitter, owner, procedureName, received, submitted } = withNames(state.world, dossier);
    const at = received ?? submitted;
    return {
      id,
      read: (index + page) % 3 !== 0,
      flag: flagTitles[status],
      icon: flagIcons[status],
      time: at === undefined ? null : Date.parse(`${at}+07:00`),
      sender: submitter ?? owner.name,
      subject: procedureName,
    };
  });
  sendJson(exchange, { total: found.length, page, pageSize: size, items });
}

/** The record behind a ticket: the only place where the code stands. */
export async function answerTicket(exchange: Exchange): Promise<void> {
  const { state, request } = exchange;
  await wait(state.latency.list);
  const { id } = await readFields(request);
  const found = state.world.dossiers.find((dossier) => dossier.id === id);
  if (found === undefined) return sendJson(exchange, { message: 'Không tìm thấy hồ sơ' }, 404);
  const dossier = withNames(state.world, found);
  sendJson(exchange, {
    code: dossier.code,
    subject: dossier.procedureName,
    owner: dossier.owner.name,
    idNumber: dossier.owner.idNumber ?? '',
    address: dossier.owner.address ?? '',
    phone: dossier.owner.phone ?? '',
    received: slashed(dossier.received),
    due: slashed(dossier.due),
    status: flagTitles[dossier.status],
  });
}

/** dd/MM/yyyy HH:mm:ss */
function slashed(moment: string | undefined): string {
  if (moment === undefined) return '';
  return `${moment.slice(8, 10)}/${moment.slice(5, 7)}/${moment.slice(0, 4)} ${moment.slice(11, 19)}`;
}

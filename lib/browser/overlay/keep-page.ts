import { dayText } from '../../calendar/say-moment';
import { message, type Message } from '../../text/message';
import type { Result } from '../../text/result';
import { now } from '../clock';
import { send } from '../send';
import { areOfPetitions, hasCutState } from './page-findings';
import type { PageReading } from './page-reading';
import { figureCapture, listCapture, type PageHead } from './save-page';
import { isUnfinished } from './unfinished';
import type { View } from './view-page';

type Of<Kind extends PageReading['kind']> = Extract<PageReading, { kind: Kind }>;

/** What the bar says of a page that is not kept, and why; undefined: it may be kept. */
export function notKept({ reading, belong }: View): Message | undefined {
  if (belong.stale) return message('overlay.stale');
  if (reading.kind === 'figures' && reading.allZero && !belong.queried) return message('overlay.zero');
  if (isUnfinished(reading)) return message('overlay.totalsOnly');
  if (reading.kind === 'entry') return message('overlay.entry');
  if (reading.kind === 'unknown' && reading.changed) return message('overlay.layoutChanged');
  if (reading.kind === 'unknown' && reading.why === 'canvas') return message('overlay.painted');
  if (reading.kind === 'unknown') return message('overlay.unknownTable', { headers: `“${reading.headers.slice(0, 6).join('”, “')}”` });
  if (reading.kind === 'list' && reading.rows.length === 0 && reading.saysEmpty) return message('overlay.empty');
  return undefined;
}

/** Hands one page of a list over to be kept; answers with what to say. */
export async function keepList(view: View, reading: Of<'list'>, head: PageHead): Promise<Result<Message>> {
  const { dossiers } = view;
  const answer = await send('capture.page', { capture: listCapture(head, reading, dossiers, now()) });
  if (!answer.ok) return answer;
  const n = dossiers.length;
  if (areOfPetitions(reading.rows)) return { ok: true, value: message('overlay.saved.petitions', { n: reading.rows.length }) };
  const cut = reading.rows.filter(hasCutState).length;
  if (cut > 0) return { ok: true, value: message('overlay.saved.cutStates', { n, cut }) };
  const without = reading.rows.length - n;
  const saved = without > 0 ? message('overlay.saved.rowsNoCode', { n, without }) : message('overlay.saved.rows', { n });
  return { ok: true, value: withUnread(saved, reading) };
}

export async function keepFigures(reading: Of<'figures'>, head: PageHead): Promise<Result<Message>> {
  const answer = await send('capture.figures', { capture: figureCapture(head, reading, now()) });
  if (!answer.ok) return answer;
  const { period } = head;
  const named = period
    ? message('overlay.period.known', { from: dayText(period.from), to: dayText(period.to) })
    : message('overlay.period.unknown');
  return { ok: true, value: withUnread(message('overlay.saved.figures', { period: named }), reading) };
}

/** Rows that were left out are said: a unit without figures is not a unit with none. */
function withUnread(saved: Message, { table }: Of<'list' | 'figures'>): Message {
  const n = table.reading.unread?.length ?? 0;
  return n === 0 ? saved : message('overlay.saved.unread', { saved, n });
}

/** Which procedure belongs to which lĩnh vực. */
export async function keepProcedures({ pairs }: Of<'procedures'>): Promise<Result<Message>> {
  const answer = await send('procedures.learn', { pairs });
  return answer.ok ? { ok: true, value: message('overlay.saved.procedures', { n: pairs.length }) } : answer;
}

import { momentText } from '../calendar/say-moment';
import type { Moment } from '../text/moment';
import { formatNumber, type Say } from '../text/say';
import type { StoredDossier } from './dossier';
import { nameIn, type TodayGroup } from './today-list';

/** A message has room for so many codes; the rest is given by number. */
const MOST_CODES = 30;

export interface TodayMessage {
  /** Name of the list, e.g. "Quá hạn". */
  list: string;
  /** As shown: filtered and in order. */
  dossiers: readonly StoredDossier[];
  /** How they stand together; by handler no names are told, and the codes stand in one line. */
  group: TodayGroup;
  unit?: string | undefined;
  /** The newest reading behind the list. */
  lastRead: Moment;
}

/** A few polite lines for a message to colleagues: counts and codes, no name of anybody. */
export function todayMessage(input: TodayMessage, say: Say, language: 'vi' | 'en' = 'vi'): string {
  const { dossiers, list, unit, lastRead } = input;
  const n = dossiers.length;
  const at = momentText(lastRead);
  const lines = [
    unit === undefined ? say('today.copy.head', { list }) : say('today.copy.headOf', { list, unit }),
    say('today.copy.asOf', { at }),
    say('today.copy.count', { list, n }),
    ...codeLines(input, say, language),
    say('today.copy.ask'),
  ];
  return lines.join('\n');
}

function codeLines({ dossiers, group }: TodayMessage, say: Say, language: 'vi' | 'en'): string[] {
  const parts = new Map<string | undefined, StoredDossier[]>();
  for (const dossier of dossiers) {
    const name = group === 'handler' ? undefined : nameIn(dossier, group);
    const own = parts.get(name);
    if (own === undefined) parts.set(name, [dossier]);
    else own.push(dossier);
  }
  const grouped = group !== 'none' && group !== 'handler';
  let room = MOST_CODES;
  const lines: string[] = [];
  for (const [name, own] of parts) {
    const told = own.slice(0, Math.max(0, room)).map(({ code }) => code);
    room -= told.length;
    const more = own.length - told.length;
    const codes = [told.join(', '), ...(more > 0 ? [say('today.copy.more', { n: more })] : [])].filter((part) => part !== '').join(' ');
    if (!grouped) lines.push(say('today.copy.codes', { codes }));
    else lines.push(say('today.copy.group', { name: name ?? say(`today.unknown.${group}`), n: formatNumber(own.length, language), codes }));
  }
  return lines;
}

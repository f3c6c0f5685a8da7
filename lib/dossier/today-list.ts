import { fold } from '../text/normalise';
import { fields } from '../vocabulary/field';
import type { StoredDossier } from './dossier';

/** What the dossiers of a list can stand together by. Handlers only where the office keeps and wants them. */
export const todayGroups = ['none', 'unit', 'fieldName', 'handler'] as const;
export type TodayGroup = (typeof todayGroups)[number];

/** `pressing`: as the list comes, the most pressing first. */
export const todayOrders = ['pressing', 'due', 'received', 'code'] as const;
export type TodayOrder = (typeof todayOrders)[number];

/** How an official wants to see a list; an empty text means: all. */
export interface TodayWish {
  text: string;
  portal: string;
  unit: string;
  fieldName: string;
  group: TodayGroup;
  order: TodayOrder;
}

export const noWish: TodayWish = { text: '', portal: '', unit: '', fieldName: '', group: 'none', order: 'pressing' };

/** One line as drawn: the head of a group, or a dossier. Lines are flat, so that only those in view need be drawn. */
export type TodayRow<Entry> =
  { kind: 'group'; key: string; name: string | undefined; count: number; closed: boolean } | { kind: 'item'; key: string; entry: Entry };

interface OfDossier {
  dossier: StoredDossier;
}

export interface TodayChoices {
  portals: string[];
  units: string[];
  fieldNames: string[];
  /** Whether any dossier tells who handles it. */
  handlers: boolean;
}

const byName = new Intl.Collator('vi', { numeric: true });

/** What a list can be narrowed down to: what occurs in it, in order of name. */
export function todayChoices(entries: readonly OfDossier[]): TodayChoices {
  const [portals, units, fieldNames] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let handlers = false;
  for (const { dossier } of entries) {
    portals.add(dossier.portal);
    if (dossier.unit !== undefined) units.add(dossier.unit);
    if (dossier.fieldName !== undefined) fieldNames.add(dossier.fieldName);
    handlers ||= handlerOf(dossier) !== undefined;
  }
  const inOrder = (names: Set<string>): string[] => [...names].sort(byName.compare);
  return { portals: inOrder(portals), units: inOrder(units), fieldNames: inOrder(fieldNames), handlers };
}

/** The dossiers wanted, in the order wanted. */
export function wantedToday<Entry extends OfDossier>(entries: readonly Entry[], wish: TodayWish): readonly Entry[] {
  const words = fold(wish.text).split(' ').filter(Boolean);
  const { portal, unit, fieldName } = wish;
  const all = words.length === 0 && portal === '' && unit === '' && fieldName === '';
  const kept = all
    ? entries
    : entries.filter(
        ({ dossier }) =>
          (portal === '' || dossier.portal === portal) &&
          (unit === '' || dossier.unit === unit) &&
          (fieldName === '' || dossier.fieldName === fieldName) &&
          holds(dossier, words),
      );
  if (wish.order === 'pressing') return kept;
  const { order } = wish;
  // A date that is not known comes last: it is missing, not early.
  return kept.toSorted((a, b) => compare(a.dossier[order] ?? '~', b.dossier[order] ?? '~'));
}

/**
 * The lines of a list: groups by name, the one without a name last. Never by number of dossiers: a list of the day ranks
 * nobody.
 */
export function todayRows<Entry extends OfDossier>(
  entries: readonly Entry[],
  group: TodayGroup,
  closed: ReadonlySet<string>,
): TodayRow<Entry>[] {
  if (group === 'none') return entries.map(itemOf);
  const groups = new Map<string | undefined, Entry[]>();
  for (const entry of entries) {
    const name = nameIn(entry.dossier, group);
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [entry]);
    else own.push(entry);
  }
  const names = [...groups.keys()].sort((a, b) => (a === undefined ? 1 : b === undefined ? -1 : byName.compare(a, b)));
  return names.flatMap((name) => {
    const own = groups.get(name) ?? [];
    const key = `${group} ${name ?? ''}`;
    const isClosed = closed.has(key);
    const head: TodayRow<Entry> = { kind: 'group', key, name, count: own.length, closed: isClosed };
    return isClosed ? [head] : [head, ...own.map(itemOf)];
  });
}

export function nameIn(dossier: StoredDossier, group: TodayGroup): string | undefined {
  if (group === 'none') return undefined;
  return group === 'handler' ? handlerOf(dossier) : dossier[group];
}

function handlerOf(dossier: StoredDossier): string | undefined {
  return dossier.extra?.[fields.handler.csv];
}

function itemOf<Entry extends OfDossier>(entry: Entry): TodayRow<Entry> {
  return { kind: 'item', key: entry.dossier.key, entry };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Folding ten thousand dossiers at every letter typed would be felt. */
const searched = new WeakMap<StoredDossier, string>();

function holds(dossier: StoredDossier, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let text = searched.get(dossier);
  if (text === undefined) {
    const { code, procedure = '', fieldName = '', unit = '', stateText = '' } = dossier;
    text = `${fold(code)} ${fold(procedure)} ${fold(fieldName)} ${fold(unit)} ${fold(stateText)}`;
    searched.set(dossier, text);
  }
  return words.every((word) => text.includes(word));
}

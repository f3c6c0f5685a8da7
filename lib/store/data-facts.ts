import type { Moment } from '../text/moment';
import type { Store } from './schema';

/** Groups in which people think of what is stored; each is one or more tables. */
export const dataGroups = {
  dossiers: ['dossiers'],
  figures: ['captures'],
  lists: ['listCaptures'],
  readings: ['readings', 'readingPages'],
  fills: ['fillLog'],
  waivers: ['waivers'],
  frozen: ['frozen', 'frozenGrounds'],
  names: ['procedureFields', 'rollupNames', 'rollupUnits'],
} as const satisfies Record<string, readonly string[]>;

export type DataGroup = keyof typeof dataGroups;

/** By which index rows of a table are told older from newer. */
const timeOf: Readonly<Record<string, string>> = {
  dossiers: 'lastSeen',
  captures: 'lastSeen',
  listCaptures: 'lastSeen',
  readings: 'updatedAt',
  fillLog: 'at',
  waivers: 'at',
  frozen: 'at',
};

export interface GroupFacts {
  group: DataGroup;
  rows: number;
  /** Of the JSON of some rows, taken for all: no browser says what one table takes. */
  bytes: number;
  oldest?: Moment;
  newest?: Moment;
}

export interface PortalFacts {
  portal: string;
  dossiers: number;
  open: number;
  figures: number;
  lists: number;
  /** First and last day of its readings. */
  oldest?: Moment;
  newest?: Moment;
}

/** Rows weighed at each end of a table. */
const SAMPLE = 40;

export async function groupFacts(store: Store): Promise<GroupFacts[]> {
  const facts: GroupFacts[] = [];
  for (const [group, tables] of Object.entries(dataGroups)) {
    let [rows, bytes] = [0, 0];
    const times: string[] = [];
    for (const name of tables) {
      const table = store.table(name);
      const count = await table.count();
      bytes += await weigh(store, name, count);
      // A page of a reading and the ground of a report are no things of their own.
      if (name === tables[0] || group === 'names') rows += count;
      const time = timeOf[name];
      if (time === undefined || count === 0) continue;
      for (const row of [await table.orderBy(time).first(), await table.orderBy(time).last()]) times.push(String(row[time]));
    }
    const [oldest, newest] = [times[0], times[1]];
    facts.push({
      group: group as DataGroup,
      rows,
      bytes,
      ...(oldest !== undefined && { oldest }),
      ...(newest !== undefined && { newest }),
    });
  }
  return facts;
}

async function weigh(store: Store, name: string, count: number): Promise<number> {
  const table = store.table(name);
  const rows: unknown[] = await table.limit(SAMPLE).toArray();
  if (count > SAMPLE) rows.push(...(await table.reverse().limit(SAMPLE).toArray()));
  const weight = rows.reduce((sum: number, row) => sum + JSON.stringify(row).length, 0);
  return rows.length === 0 ? 0 : Math.round((weight / rows.length) * count);
}

/** Every portal of which something is stored, by name. */
export async function portalFacts(store: Store): Promise<PortalFacts[]> {
  const facts = new Map<string, PortalFacts>();
  const of = (portal: string): PortalFacts => {
    const known = facts.get(portal) ?? { portal, dossiers: 0, open: 0, figures: 0, lists: 0 };
    facts.set(portal, known);
    return known;
  };
  for (const key of await store.dossiers.orderBy('[portal+open]').uniqueKeys()) {
    const [portal, open] = key as unknown as [string, 0 | 1];
    const count = await store.dossiers.where('[portal+open]').equals([portal, open]).count();
    of(portal).dossiers += count;
    if (open === 1) of(portal).open += count;
  }
  const seen = (about: PortalFacts, at: Moment, lastSeen: Moment): void => {
    if (about.oldest === undefined || at < about.oldest) about.oldest = at;
    if (about.newest === undefined || lastSeen > about.newest) about.newest = lastSeen;
  };
  await store.captures.each(({ portal, at, lastSeen }) => {
    of(portal).figures++;
    seen(of(portal), at, lastSeen);
  });
  await store.listCaptures.each(({ portal, at, lastSeen }) => {
    of(portal).lists++;
    seen(of(portal), at, lastSeen);
  });
  return [...facts.values()].sort((a, b) => (a.portal < b.portal ? -1 : 1));
}

/** Dossiers that hold personal columns, looked for up to `most`. */
export async function personalCount(store: Store, most: number): Promise<number> {
  return store.dossiers
    .filter(({ extra }) => extra !== undefined)
    .limit(most)
    .count();
}

import type { DossierRow } from '../dossier/dossier';

/** One row as it was met on the way through a list. */
export interface MetRow {
  row: DossierRow;
  /** The element that the row stands in; grids that draw only what is in view name their rows there. */
  element?: Element | undefined;
}

/** What was met so far, over all pages. */
export interface Tally {
  /**
   * Takes the rows that stand there now; answers with those that were not met on this page before, in their order.
   * @param besides rows that are no dossiers (headers, groups): they fill places in the list
   */
  meet(page: number, rows: readonly MetRow[], besides?: readonly Element[]): MetRow[];
  /** Rows met, each place in the list once. */
  count(): number;
  /** The same code was met at two places: on two pages, or twice at once. */
  repeated(): number;
  /** One place in the list held two dossiers: it was sorted or grew meanwhile. */
  changed(): boolean;
  /** The numbers printed before the rows run from 1 to the count of rows over all pages, without a gap. */
  numbered(): boolean;
  /** Places counted by the grid itself that were not met on this page, up to the highest met; 0 where it does not count them. */
  gaps(): number;
  /** The highest place on this page as the grid counts them; undefined where it does not. */
  highest(): number | undefined;
}

interface MetPage {
  known: Map<string, number>;
  places: Map<number, string>;
  placeOf: Map<string, number>;
}

export function createTally(): Tally {
  const codes = new Set<string>();
  const ordinals = new Map<number, string>();
  /** By page: how often each row was met, what stands at which place, the places of each row. */
  const pages = new Map<number, MetPage>();
  let places: ReadonlyMap<number, string> = new Map();
  let count = 0;
  let repeated = 0;
  let changed = false;
  let restarts = false;

  const number = (row: DossierRow, key: string): void => {
    const ordinal = Number(row.values.ordinal?.text ?? Number.NaN);
    if (!Number.isInteger(ordinal)) return;
    const other = ordinals.get(ordinal);
    // Numbers that begin again on each page number nothing.
    if (other !== undefined && other !== key) restarts = true;
    ordinals.set(ordinal, key);
  };
  return {
    meet(at, rows, besides = []) {
      const page = pages.get(at) ?? { known: new Map(), places: new Map(), placeOf: new Map() };
      pages.set(at, page);
      const { known, placeOf } = page;
      places = page.places;
      for (const element of besides) {
        const place = placeIn(element);
        if (place !== undefined && !places.has(place)) page.places.set(place, BESIDE);
      }
      const now = new Map<string, number>();
      const fresh: MetRow[] = [];
      for (const met of rows) {
        const place = placeIn(met.element);
        const key = keyOf(met, place);
        const times = (now.get(key) ?? 0) + 1;
        now.set(key, times);
        if (place !== undefined) {
          const other = places.get(place);
          if (other !== undefined && other !== key && other !== BESIDE) changed = true;
          page.places.set(place, key);
          const before = placeOf.get(key);
          if (before !== undefined && before !== place) repeated++;
          placeOf.set(key, place);
        }
        if (times <= (known.get(key) ?? 0)) continue;
        known.set(key, times);
        fresh.push(met);
        count++;
        number(met.row, key);
        const code = met.row.values.code?.text;
        if (code === undefined) continue;
        if (codes.has(code)) repeated++;
        codes.add(code);
      }
      return fresh;
    },
    count: () => count,
    repeated: () => repeated,
    changed: () => changed,
    numbered: () =>
      !restarts && ordinals.size === count && count > 0 && Math.min(...ordinals.keys()) === 1 && Math.max(...ordinals.keys()) === count,
    gaps: () => {
      if (places.size === 0) return 0;
      return Math.max(...places.keys()) - Math.min(...places.keys()) + 1 - places.size;
    },
    highest: () => (places.size === 0 ? undefined : Math.max(...places.keys())),
  };
}

const BESIDE = 'beside';

/** Numbers of rows in the whole list. Others (`data-index`) often number the places on the screen. */
const PLACES = ['aria-rowindex', 'row-index', 'aria-posinset', 'data-rowindex'];

function placeIn(element: Element | undefined): number | undefined {
  for (const name of PLACES) {
    const place = Number.parseInt(element?.getAttribute(name) ?? '', 10);
    if (place >= 0) return place;
  }
  return undefined;
}

/** By its code, else by its place, else by all it says. */
function keyOf({ row }: MetRow, place: number | undefined): string {
  const code = row.values.code?.text;
  if (code !== undefined) return `code ${code}`;
  if (place !== undefined) return `place ${place}`;
  return JSON.stringify([Object.values(row.values).map((value) => value.text), row.others.map((other) => other.text)]);
}

import { sameName } from '../text/compare-labels';
import type { Scope } from './mention';
import { findPlaces, type NamedPlace } from './office-names';
import { headLength } from './report-period';
import type { ReportText } from './report-text';

/** The office that writes, as far as the text says it. */
export interface OwnOffice {
  /** Stretches by block where its name stands: they tell no figure from another. */
  named: ReadonlyMap<number, readonly (readonly [number, number])[]>;
  /** Its own level: words for this level mean the office itself. */
  level?: Scope['level'];
}

const LEVEL_OF_KIND: Readonly<Record<string, Scope['level']>> = {
  xã: 'commune',
  phường: 'commune',
  'thị trấn': 'commune',
  'đặc khu': 'commune',
};
const OFFICE = /(?:UBND|[UỦ][ỷy] ban nhân dân|HĐND)\s+$/iu;

/** Lines in which a text without a head says whose it is. */
const NEAR_TOP = 4;

/** Names at the head of the report; without a head, the one that is named first. */
export function ownOfficeOf(report: ReportText): OwnOffice {
  const places = findPlaces(report);
  const head = headLength(report);
  const inHead = places.filter(({ place }) => place.block < head);
  const own = inHead.length > 0 ? inHead : places.slice(0, 1).filter(({ place }) => place.block < NEAR_TOP);
  const named = new Map<number, [number, number][]>();
  for (const one of places.filter((place) => own.some((mine) => isSame(mine, place)))) {
    const found = report.blocks[one.place.block];
    if (found?.kind !== 'paragraph') continue;
    const before = found.text.slice(0, one.place.start);
    const kindAt = before.length - one.kind.length - 1;
    const start = kindAt - (OFFICE.exec(before.slice(0, kindAt))?.[0].length ?? 0);
    named.set(one.place.block, [...(named.get(one.place.block) ?? []), [start, one.place.end]]);
  }
  // The office is the lowest that is named: "UBND xã A, huyện B".
  const levels = new Set(own.map(({ kind }) => LEVEL_OF_KIND[kind]));
  return { named, ...(levels.has('commune') && { level: 'commune' as const }) };
}

function isSame(a: NamedPlace, b: NamedPlace): boolean {
  return a.kind === b.kind && sameName(a.name, b.name);
}

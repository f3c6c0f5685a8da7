import type { Dexie, EntityTable, Table } from 'dexie';
import type { Period } from '../calendar/period';
import type { Waiver } from '../check/waive';
import type { FigureCapture, ListCapture } from '../dossier/capture';
import type { Dossier, StoredDossier } from '../dossier/dossier';
import type { FrozenContent, FrozenDossiers } from '../report/frozen-package';
import type { NameLink } from '../report/rollup-names';
import type { FigureTable } from '../table/figures';
import type { Moment } from '../text/moment';

/** `series`: same screen, unit, period and filter; the newest of a series is compared with what is read next. */
export type FigureRecord = FigureCapture & { series: string };

/** `list`: hash of portal and fingerprint for a whole reading, of portal, path, screen and filter for a single page. */
export type ListRecord = ListCapture & { list: string };

export interface DossierRecord extends StoredDossier {
  /** 1 until resolved, returned, withdrawn or refused. A number, since IndexedDB does not index truth values. */
  open: 0 | 1;
  /** When the present state was first seen. */
  stateSince: Moment;
}

export interface ReadingRecord {
  id: string;
  list: string;
  portal: string;
  address: string;
  screen: string;
  filter: Readonly<Record<string, string>>;
  filterKnown?: true;
  unit?: string;
  period?: Period;
  periodFrom?: 'query' | 'page' | 'confirmed';
  tabId: number;
  state: 'running' | 'interrupted' | 'finished';
  startedAt: Moment;
  updatedAt: Moment;
  /** Rows in all parts kept so far. */
  rows: number;
  expectedRows?: number;
  expectedPages?: number;
  captureId?: string;
}

/** Part of one page of a reading that is not merged yet; no personal fields here either. */
export interface ReadingPageRecord {
  readingId: string;
  page: number;
  part: number;
  parts: number;
  at: Moment;
  count: number;
  /** One entry per row; a row without a code has none. */
  dossiers: readonly (Dossier | null)[];
  /** Browser session whose memory holds these rows as shown; absent when that memory was full. */
  session?: string;
}

/** Which lĩnh vực a procedure belongs to: learnt from lists that show both, or set by the official. */
export interface ProcedureFieldRecord {
  /** Folded name of the procedure. */
  key: string;
  procedure: string;
  procedureCode?: string;
  /** Every lĩnh vực seen with it; more than one is ambiguous and is not used until the official sets it. */
  seen: readonly string[];
  /** Set by the official; wins. */
  confirmed?: string;
  at: Moment;
}

export interface FillLogRecord {
  id?: number;
  at: Moment;
  portal: string;
  address: string;
  formTitle?: string;
  unit?: string;
  period?: Period;
  source: 'portal' | 'count' | 'frozen';
  cells: readonly { row: string; column: string; old: string; value: number }[];
  reason?: string;
  undone?: true;
}

/** No name and no text of a page beyond figures, codes and dates. `portal`: absent where a finding rests on several portals. */
export interface WaiverRecord extends Waiver {
  rule: string;
  portal?: string;
  code?: string;
}

/** A frozen report without what is only looked at one by one: prints of dossiers, and the tables of its captures. */
export interface FrozenRecord extends Omit<FrozenContent, 'dossiers'> {
  hash: string;
  /** Frozen on this computer, or opened from a file. */
  from: 'here' | 'file';
  keptAt: Moment;
}

/** The rest of it, under the same hash. */
export interface FrozenGroundRecord {
  hash: string;
  dossiers?: FrozenDossiers;
  /** By position among the captures. */
  tables: readonly (FigureTable | null)[];
}

export interface RollupNameRecord extends NameLink {
  key: string;
}

/** A unit whose report is waited for. */
export interface RollupUnitRecord {
  key: string;
  name: string;
  at: Moment;
}

export interface Tables {
  captures: EntityTable<FigureRecord, 'id'>;
  listCaptures: EntityTable<ListRecord, 'id'>;
  dossiers: EntityTable<DossierRecord, 'key'>;
  readings: EntityTable<ReadingRecord, 'id'>;
  readingPages: Table<ReadingPageRecord, [string, number, number]>;
  procedureFields: EntityTable<ProcedureFieldRecord, 'key'>;
  fillLog: EntityTable<FillLogRecord, 'id'>;
  waivers: EntityTable<WaiverRecord, 'print'>;
  frozen: EntityTable<FrozenRecord, 'hash'>;
  frozenGrounds: EntityTable<FrozenGroundRecord, 'hash'>;
  rollupNames: EntityTable<RollupNameRecord, 'key'>;
  rollupUnits: EntityTable<RollupUnitRecord, 'key'>;
}

export type Store = Dexie & Tables;

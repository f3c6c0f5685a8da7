import type { Shift } from './shift';

/** Commune, department of a province, a province as a whole. */
export const unitLevels = ['commune', 'department', 'province'] as const;

/** Everything an office can set; the checks with defaults stand in `schema.ts`, policy in `policy.ts`. */
export interface Settings {
  version: 1;
  language: 'vi' | 'en';
  /** The unit this PC works for, as the portal and forms name it. */
  unit?: string;
  /** Of what level this unit is; which forms are offered first follows from it. */
  level?: (typeof unitLevels)[number] | undefined;
  /** Origin of the portal this PC works on mostly, as the official has named it; access is asked for when it is switched on. */
  portal?: string | undefined;
  /** Due soon: within this many hours. */
  dueSoonHours: number;
  csv: { separator: ',' | ';' };
  /** Days a capture and a dossier that was not seen again are kept. */
  retentionDays: number;
  /** Personal fields that may be stored; empty by default. */
  keepPersonal: readonly string[];
  /** Origins that the official has switched off again although the browser permission is still there. */
  portalsOff: readonly string[];
  theme: 'system' | 'light' | 'dark';
  /** Marks on rows of the page. */
  marks: boolean;
  /** Rules switched off by id. */
  rulesOff: readonly string[];
  /** Ways of reading switched off by id: shapes of tables, profiles of portals, and `taught` for what was taught by hand. */
  readersOff: readonly string[];
  /** Lists of the day may be grouped by handler, where handlers are kept. Off: nobody is ranked. */
  groupByHandler: boolean;
  /** Reminders of the day's dossiers, Vietnamese time `HH:mm`; a time that is absent reminds of nothing. */
  reminders: { on: boolean; morning?: string; evening?: string };
  /** Pages are read and checked, and nothing is done in them: no filling, no teaching, no turning of pages. */
  lookOnly: boolean;
  /** Origins on whose pages no warnings are shown; they are still read. */
  quietPortals: readonly string[];
  /** What is erased at the end of a shift; nothing unless the office wants it. */
  shift: Shift;
}

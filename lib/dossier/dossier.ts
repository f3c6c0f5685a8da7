import type { Moment } from '../text/moment';
import type { Timeliness } from '../text/timeliness';
import type { ChannelId, StateId } from '../vocabulary/state';
import type { FieldId } from '../vocabulary/field';
import type { Handling } from './handling';

/** One value of one row, as shown and as understood. A date that could not be understood has no `moment`. */
export interface FieldValue {
  text: string;
  moment?: Moment;
  state?: StateId;
  channel?: ChannelId;
  /** Time left as the portal counts it; never an input to a warning. */
  timeliness?: Timeliness;
  /** The page has cut the text. */
  cut?: true;
  /** Read from a hidden copy of the list, matched by code. */
  fromCopy?: true;
}

/** One row of a list as read: every field shown, personal ones too. Lives in the page or in session memory only. */
export interface DossierRow {
  /** Row number in the grid it was read from. */
  row: number;
  values: Partial<Record<FieldId, FieldValue>>;
  /** Columns that mean nothing to us, under their own header. */
  others: readonly { header: string; text: string }[];
}

/** The latest known state of one dossier; no personal field unless switched on (`extra`). Key: portal + code. */
export interface Dossier {
  portal: string;
  code: string;
  procedure?: string;
  procedureCode?: string;
  fieldName?: string;
  unit?: string;
  submitted?: Moment;
  received?: Moment;
  due?: Moment;
  stepDue?: Moment;
  completed?: Moment;
  returned?: Moment;
  state?: StateId;
  stateText?: string;
  channel?: ChannelId;
  handling?: Handling;
  /** Personal or unresolved columns that the office has switched on. */
  extra?: Readonly<Record<string, string>>;
}

/** A dossier as the store keeps it. */
export interface StoredDossier extends Dossier {
  /** `portal|code` */
  key: string;
  firstSeen: Moment;
  lastSeen: Moment;
  /** Capture that last showed or changed it. */
  captureId: string;
  /** Earlier states with the time they were first seen. */
  history: readonly { at: Moment; state?: StateId; stateText?: string }[];
  /** Set when a complete re-reading of the same filter no longer showed it: `đã rời danh sách, chưa rõ kết quả`. */
  leftListAt?: Moment;
}

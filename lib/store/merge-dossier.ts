import type { Dossier } from '../dossier/dossier';
import { clockOf } from '../dossier/overdue-states';
import { dayOf, type Moment } from '../text/moment';
import type { StateId } from '../vocabulary/state';
import type { DossierRecord } from './schema';

export function dossierKey(portal: string, code: string): string {
  return `${portal}|${code}`;
}

/** A dossier whose state nobody understood counts as open: it may still be waiting. */
export function isOpen(state: StateId | undefined): 0 | 1 {
  return state !== undefined && clockOf[state] === 'ended' ? 0 : 1;
}

const facts = [
  'procedure',
  'procedureCode',
  'fieldName',
  'unit',
  'submitted',
  'received',
  'due',
  'stepDue',
  'completed',
  'returned',
  'channel',
] as const;

/**
 * The record after `seen` was read at `at`, and whether it has to be written. A field that this reading does not show keeps
 * its known value: a list with fewer columns knows less, it does not say that the date is gone. A reading older than the
 * record only fills gaps. Last seen moves once a day: writing 10.000 unchanged rows costs a second.
 */
export function mergeDossier(
  old: DossierRecord | undefined,
  seen: Dossier,
  at: Moment,
  captureId: string,
): { record: DossierRecord; write: boolean; changed: boolean } {
  if (!old) {
    const key = dossierKey(seen.portal, seen.code);
    const times = { firstSeen: at, lastSeen: at, stateSince: at };
    const record = { ...seen, key, captureId, open: isOpen(seen.state), history: [], ...times };
    return { record, write: true, changed: true };
  }
  const newer = at >= old.lastSeen;
  const record: DossierRecord = { ...old };
  let changed = false;
  for (const fact of facts) {
    if (seen[fact] === undefined || seen[fact] === old[fact]) continue;
    if (!newer && old[fact] !== undefined) continue;
    Object.assign(record, { [fact]: seen[fact] });
    changed = true;
  }
  if (seen.extra && !sameTexts({ ...old.extra, ...seen.extra }, old.extra)) {
    record.extra = newer ? { ...old.extra, ...seen.extra } : { ...seen.extra, ...old.extra };
    changed = true;
  }
  if (takeHandling(record, old, seen, newer)) changed = true;
  if (newer && takeState(record, old, seen, at)) changed = true;
  const back = newer && record.leftListAt !== undefined && at > record.leftListAt;
  if (back) delete record.leftListAt;
  changed ||= back;
  if (changed) record.captureId = captureId;
  const write = changed || (newer && dayOf(at) > dayOf(old.lastSeen));
  if (write && newer) record.lastSeen = at;
  return { record, write, changed };
}

/** Fact by fact: a list that shows the fee says nothing of the letter of apology. */
function takeHandling(record: DossierRecord, old: DossierRecord, seen: Dossier, newer: boolean): boolean {
  if (seen.handling === undefined) return false;
  const merged = newer ? { ...old.handling, ...seen.handling } : { ...seen.handling, ...old.handling };
  // No letter, no day of one.
  if (merged.apology === false) delete merged.apologised;
  const keys = [...new Set([...Object.keys(merged), ...Object.keys(old.handling ?? {})])] as (keyof typeof merged)[];
  if (keys.every((key) => merged[key] === old.handling?.[key])) return false;
  record.handling = merged;
  return true;
}

/**
 * State and its text are one fact: a new text that nobody understands must not stand beside the old state. A dossier that was
 * opened again has lost the end dates that this reading does not show.
 */
function takeState(record: DossierRecord, old: DossierRecord, seen: Dossier, at: Moment): boolean {
  if (seen.state === undefined && seen.stateText === undefined) return false;
  const sameText = seen.stateText === undefined || seen.stateText === old.stateText;
  if (sameText && (seen.state === undefined || seen.state === old.state)) return false;
  delete record.state;
  delete record.stateText;
  if (seen.state !== undefined) record.state = seen.state;
  if (seen.stateText !== undefined) record.stateText = seen.stateText;
  if (seen.state !== undefined && isOpen(seen.state) === 1 && isOpen(old.state) === 0)
    for (const end of ['completed', 'returned'] as const) if (seen[end] === undefined) delete record[end];
  record.open = isOpen(seen.state);
  record.stateSince = at;
  const earlier = {
    at: old.stateSince,
    ...(old.state !== undefined && { state: old.state }),
    ...(old.stateText !== undefined && { stateText: old.stateText }),
  };
  record.history = [...old.history, earlier];
  return true;
}

function sameTexts(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>> | undefined): boolean {
  const keys = Object.keys(a);
  return b !== undefined && keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

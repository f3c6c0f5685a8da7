import type { FieldId } from '../../../lib/vocabulary/field';
import type { ListColumn } from '../content';
import type { Dossier, Minute } from '../data';

/** Columns of lists that only some systems print. */

const dayOf = (moment: Minute): string => moment.slice(0, 10).split('-').reverse().join('/');

function daysBefore(moment: Minute, days: number): Minute {
  return new Date(Date.parse(`${moment.slice(0, 10)}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 16);
}

/** A date that is read as its text: the clerk's own limit, a day or two before the citizen's. */
export function stepDue(header: string): ListColumn {
  const print = (dossier: Dossier): string => dayOf(daysBefore(dossier.due, 1 + (dossier.owner.length % 2)));
  return { key: 'stepDue', header, width: 130, field: 'stepDue', print, meant: print };
}

/** Empty until the dossier is done. */
export function completed(header: string): ListColumn {
  const done: ReadonlySet<string> = new Set(['resolved', 'returnedToCitizen']);
  const print = (dossier: Dossier): string => (done.has(dossier.stateId) ? dayOf(daysBefore(dossier.due, dossier.owner.length % 4)) : '');
  return { key: 'completed', header, width: 140, field: 'completed', print, meant: print };
}

/** `2026-04-03 08:15:00`, as a database holds it. */
export function isoDate(field: FieldId & ('submitted' | 'received' | 'due'), header: string): ListColumn {
  return {
    key: field,
    header,
    width: 185,
    field,
    print: (dossier) => `${dossier[field].replace('T', ' ')}:00`,
    meant: (dossier) => dossier[field],
  };
}

/** `03-04-2026 08:15`, as servers write it that take the day for a text. */
export function dashedDate(field: FieldId & ('submitted' | 'received' | 'due'), header: string): ListColumn {
  return {
    key: field,
    header,
    width: 150,
    field,
    print: (dossier) => `${dayOf(dossier[field]).replaceAll('/', '-')} ${dossier[field].slice(11)}`,
    meant: (dossier) => dossier[field],
  };
}

/** `3/4/2026`: neither the day nor the month is filled up. */
export function shortDate(field: FieldId & ('submitted' | 'received' | 'due'), header: string): ListColumn {
  return {
    key: field,
    header,
    width: 120,
    field,
    print: (dossier) => dayOf(dossier[field]).replace(/\b0/g, ''),
    meant: (dossier) => dossier[field].slice(0, 10),
  };
}

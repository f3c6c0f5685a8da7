import type { FieldId } from '../../lib/vocabulary/field';
import type { ListColumn } from './content';
import type { Dossier, Minute } from './data';

/** How a portal prints a moment. */
export type DateStyle = 'day' | 'day minute' | 'minute day' | 'second';

function printMoment(moment: Minute, style: DateStyle): string {
  const [date = '', minute = ''] = moment.split('T');
  const day = date.split('-').reverse().join('/');
  if (style === 'day') return day;
  if (style === 'minute day') return `${minute} ${day}`;
  return style === 'second' ? `${day} ${minute}:00` : `${day} ${minute}`;
}

const meantMoment = (moment: Minute, style: DateStyle): string => (style === 'day' ? moment.slice(0, 10) : moment);

type TextField =
  | 'code'
  | 'procedure'
  | 'procedureCode'
  | 'fieldName'
  | 'owner'
  | 'phone'
  | 'address'
  | 'state'
  | 'channel'
  | 'handler'
  | 'unit'
  | 'fee'
  | 'note';

const widths: Partial<Record<FieldId, number>> = {
  code: 215,
  procedure: 300,
  owner: 170,
  received: 130,
  due: 130,
  submitted: 130,
  state: 150,
  handler: 150,
  address: 210,
};

/** A column that prints a text of the dossier as it is. */
export function text(field: TextField & FieldId, header: string, width = widths[field] ?? 120): ListColumn {
  const pick = (dossier: Dossier): string => dossier[field];
  return { key: field, header, width, field, print: pick, meant: pick };
}

/** Portals head the owner's column with `Người nộp` too: submitter by its words, owner by what stands there. */
export function submitter(header: string, width = widths.owner ?? 170): ListColumn {
  return { ...text('owner', header, width), field: 'submitter', alsoMeans: 'owner' };
}

export function date(field: 'submitted' | 'received' | 'due', header: string, style: DateStyle = 'day'): ListColumn {
  return {
    key: field,
    header,
    width: widths[field] ?? 130,
    field,
    print: (dossier) => printMoment(dossier[field], style),
    meant: (dossier) => meantMoment(dossier[field], style),
  };
}

export function ordinal(header = 'STT'): ListColumn {
  return { key: 'ordinal', header, width: 56, field: 'ordinal', print: (_, index) => String(index + 1), meant: () => '' };
}

/** The page draws buttons here; nothing in it is examined. */
export function actions(header = 'Thao tác'): ListColumn {
  return { key: 'action', header, width: 110, field: 'action', print: () => '', meant: () => '' };
}

/** A column that stands for nothing in the vocabulary. */
export function unexamined(key: string, header: string): ListColumn {
  return { key, header, width: 80, print: (_, index) => String(1 + (index % 3)), meant: () => '' };
}

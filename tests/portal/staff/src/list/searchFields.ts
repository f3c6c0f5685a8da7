import type { Dayjs } from 'dayjs';
import type { Query } from '../common/api.ts';

export interface SearchValues {
  by?: 'code' | 'owner';
  text?: string;
  field?: string;
  procedure?: string;
  status?: string;
  unit?: string;
  kind?: string;
  receivedFrom?: Dayjs | null;
  receivedTo?: Dayjs | null;
  dueFrom?: Dayjs | null;
  dueTo?: Dayjs | null;
}

const day = (value: Dayjs | null | undefined): string | undefined => value?.format('YYYY-MM-DD');

export function toQuery(values: SearchValues): Query {
  const text = values.text?.trim();
  return {
    ...(text ? { [values.by ?? 'code']: text } : {}),
    field: values.field,
    procedure: values.procedure,
    status: values.status,
    unit: values.unit,
    kind: values.kind,
    receivedFrom: day(values.receivedFrom),
    receivedTo: day(values.receivedTo),
    dueFrom: day(values.dueFrom),
    dueTo: day(values.dueTo),
  };
}

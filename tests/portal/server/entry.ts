import { createReport } from '../data/statistics.ts';
import type { SourceSection, World } from '../data/world.ts';
import { readFields, sendJson, type Exchange } from './exchange.ts';

export interface EntryRow {
  label: string;
  section?: SourceSection;
}

export type EntryRows = 'linh-vuc' | 'don-vi';

/** The rows a report-entry form asks for: fields (under their system, in a centre) or units. */
export function entryRows(world: World, rows: EntryRows): EntryRow[] {
  if (rows === 'don-vi') return world.units.map(({ name }) => ({ label: name }));
  const question = { from: world.period.from, to: world.period.to };
  if (world.dossiers.some(({ section }) => section !== undefined)) {
    return createReport(world, '06-cac-cap', question).groups.flatMap(({ title, rows: inSection }) =>
      inSection.map(({ label }) => ({ label, section: title as SourceSection })),
    );
  }
  return createReport(world, '07a', question).groups.flatMap(({ rows: fields }) =>
    fields.filter(({ received }) => received.total > 0).map(({ label }) => ({ label })),
  );
}

export function readRows(query: URLSearchParams): EntryRows {
  return query.get('rows') === 'don-vi' ? 'don-vi' : 'linh-vuc';
}

export async function answerEntry(exchange: Exchange): Promise<void> {
  const { state, method, query, request } = exchange;
  if (method === 'POST') {
    state.entries.push(await readFields(request));
    return sendJson(exchange, { message: 'Đã nhận' });
  }
  const { world } = state;
  sendJson(exchange, { form: '06a', office: world.office, period: world.period, rows: entryRows(world, readRows(query)) });
}

import { createReport, fieldsOf, reportKeys, type ReportQuestion } from '../data/statistics.ts';
import type { World } from '../data/world.ts';
import { sendJson, wait, type Exchange } from './exchange.ts';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Period and unit asked for; without a period, the world's own. */
export function readQuestion(world: World, query: URLSearchParams): ReportQuestion {
  const from = query.get('from') ?? '';
  const to = query.get('to') ?? '';
  const unit = query.get('unit') ?? '';
  return {
    from: dayPattern.test(from) ? from : world.period.from,
    to: dayPattern.test(to) ? to : world.period.to,
    ...(unit !== '' && { unit }),
  };
}

export async function answerReport(exchange: Exchange, name: string): Promise<void> {
  const { state, query } = exchange;
  const report = reportKeys.find((key) => key === name);
  if (report === undefined) return sendJson(exchange, { message: 'Không có báo cáo này' }, 404);
  await wait(state.latency.report);
  sendJson(exchange, createReport(state.world, report, readQuestion(state.world, query)));
}

export function answerCatalogue(exchange: Exchange, name: 'units' | 'fields' | 'procedures'): void {
  const { world } = exchange.state;
  sendJson(exchange, name === 'units' ? world.units : name === 'fields' ? fieldsOf(world) : world.procedures);
}

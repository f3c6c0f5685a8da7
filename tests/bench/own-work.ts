import type { CDPSession } from 'playwright';

export interface OwnWork {
  /** Milliseconds of the page's main thread in functions of our scripts, all together. */
  total: number;
  /** The longest run of our code without a break, ms. */
  longest: number;
  /** How often our code ran. */
  runs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tdur?: number;
  tid: number;
  args?: { data?: { url?: string; functionName?: string } };
}

const OURS = 'chrome-extension://';
const CALLS = new Set(['FunctionCall', 'EvaluateScript']);

/**
 * What our scripts cost the page while `act` runs, from the browser's own trace: every outermost call into our code, in
 * processor time, so that neither the portal's work nor what else the PC does is counted.
 */
export async function measureOwnWork(cdp: CDPSession, act: () => Promise<void>): Promise<OwnWork> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  return sumUp(events);
}

function sumUp(events: readonly TraceEvent[]): OwnWork {
  const calls = events
    .filter(({ name, ph, args }) => ph === 'X' && CALLS.has(name) && args?.data?.url?.startsWith(OURS) === true)
    .toSorted((a, b) => a.ts - b.ts);
  const work: OwnWork = { total: 0, longest: 0, runs: 0 };
  const ends = new Map<number, number>();
  for (const { ts, tid, dur = 0, tdur = dur } of calls) {
    // A call within a call is counted with the outer one.
    if (ts < (ends.get(tid) ?? 0)) continue;
    ends.set(tid, ts + dur);
    work.total += tdur / 1000;
    work.longest = Math.max(work.longest, tdur / 1000);
    work.runs += 1;
  }
  return work;
}

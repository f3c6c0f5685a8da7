import type { CDPSession } from 'playwright';

export interface OwnWork {
  /** Milliseconds of the page's main thread in functions of our scripts, all together. */
  total: number;
  /** The part of it between the two marks that the page set itself, ms; undefined where it did not set them. */
  between?: number;
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
  cat?: string;
  args?: { data?: { url?: string; functionName?: string } };
}

const OURS = 'chrome-extension://';
const CALLS = new Set(['FunctionCall', 'EvaluateScript']);
/** Names of `performance.mark` that the page sets: the last of the first begins the stretch, the first of the second after it ends it. */
export const BEGIN = 'bench-begin';
export const END = 'bench-end';

/**
 * What our scripts cost the page while `act` runs, from the browser's own trace: every outermost call into our code, in
 * processor time, so that neither the portal's work nor what else the PC does is counted.
 */
export async function measureOwnWork(cdp: CDPSession, act: () => Promise<void>): Promise<OwnWork> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
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
  const stretch = stretchOf(events);
  const work: OwnWork = { total: 0, longest: 0, runs: 0, ...(stretch && { between: 0 }) };
  const ends = new Map<number, number>();
  for (const { ts, tid, dur = 0, tdur = dur } of calls) {
    // A call within a call is counted with the outer one.
    if (ts < (ends.get(tid) ?? 0)) continue;
    ends.set(tid, ts + dur);
    work.total += tdur / 1000;
    work.longest = Math.max(work.longest, tdur / 1000);
    work.runs += 1;
    if (stretch === undefined || work.between === undefined || dur === 0) continue;
    const inside = Math.min(ts + dur, stretch.to) - Math.max(ts, stretch.from);
    if (inside > 0) work.between += ((inside / dur) * tdur) / 1000;
  }
  return work;
}

function stretchOf(events: readonly TraceEvent[]): { from: number; to: number } | undefined {
  const at = (name: string): number[] => events.filter((event) => event.name === name).map(({ ts }) => ts);
  const [marked] = at(END).toSorted((a, b) => a - b);
  const begun = at(BEGIN).filter((ts) => marked !== undefined && ts < marked);
  return marked === undefined || begun.length === 0 ? undefined : { from: Math.max(...begun), to: marked };
}

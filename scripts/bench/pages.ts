import { measureLongList } from '../../tests/bench/long-list';
import type { OwnWork } from '../../tests/bench/own-work';
import { measurePlainList } from '../../tests/bench/plain-list';
import { startPortal } from '../../tests/portal/server/start.ts';
import { buildStaffClient } from '../../tests/portal/staff/build.ts';
import { buildExtension, outputOf } from '../build';
import { backgroundOf, launchBrowser, policyRead } from '../launch';
import { ms, SLICE_MS, withinMs, type Line } from './line';

const LIST = '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so';
/** Milliseconds for a list of 1,000 rows: what we do from the moment its rows stand there until they are marked. */
const LIST_MS = 50;

/** The bound is for 1,000 × 12 plain cells, once the browser has compiled what runs; the other lines say what else there is. */
function workLines(when: string, work: OwnWork, bound?: number): Line[] {
  const between = work.between ?? Number.NaN;
  const what = `1000 rows, from the rows to their marks, ${when}`;
  const against = 'our work, processor time';
  return [
    bound === undefined ? { what, measured: ms(between), against, bound: '' } : withinMs(what, between, bound, against),
    withinMs(`longest run of our code, ${when}`, work.longest, SLICE_MS),
    { what: `all our work until they are kept, ${when}`, measured: ms(work.total), against: `${work.runs} runs`, bound: '' },
  ];
}

export async function benchPages(): Promise<Line[]> {
  const { ok, output } = buildExtension('e2e');
  if (!ok) throw new Error(output);
  await buildStaffClient();
  const portal = await startPortal({ world: 'nhu-thanh', today: '2023-06-15', latency: { list: 0, report: 0 } });
  const { context, close } = await launchBrowser({ extension: outputOf('e2e') });
  await policyRead(await backgroundOf(context));
  const plain = await measurePlainList(context, portal.url, portal.state.world);
  const drawn = await measureLongList(context, portal.url, LIST);
  await close();
  await portal.close();
  return [
    ...workLines('12 plain columns, first in a tab', plain.first),
    ...workLines('12 plain columns, again (middle of 5)', plain.again, LIST_MS),
    ...workLines('cells of several fields, first in a tab', drawn.first),
    ...workLines('cells of several fields, again', drawn.again),
  ];
}

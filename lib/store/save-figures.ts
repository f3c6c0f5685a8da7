import type { NewFigureCapture } from '../dossier/capture';
import { message } from '../text/message';
import { refuse, type Result } from '../text/result';
import { attempt } from './failure';
import { contentHash } from '../text/content-hash';
import type { FigureRecord, Store } from './schema';
import { addressWithoutPersonal, filterWithoutPersonal } from './without-personal';

/**
 * Keeps one reading of a statistics table, whole. The same content as the newest of its series only moves last-seen.
 * `nothing-to-keep`: every figure is zero or missing and no query was seen, so the report may simply not have been run.
 */
export async function saveFigures(store: Store, capture: NewFigureCapture): Promise<Result<{ outcome: 'new' | 'same'; id: string }>> {
  const figures = capture.table.rows.flatMap((row) => row.cells);
  if (capture.periodFrom === undefined && !figures.some((figure) => figure !== undefined && figure.value !== 0)) {
    return refuse('nothing-to-keep', message('error.nothingToKeep'));
  }
  const head = {
    ...capture,
    address: addressWithoutPersonal(capture.address),
    filter: filterWithoutPersonal(capture.filter),
  };
  const { portal, screen, unit, period, filter } = capture;
  const path = capture.address.split('?')[0];
  const series = contentHash([portal, path, screen, unit, period, filter]);
  const hash = contentHash([series, capture.table]);
  return attempt(() =>
    store.transaction('rw', store.captures, async () => {
      const newest = await newestOf(store, series);
      if (newest && newest.hash === hash) {
        if (capture.at > newest.lastSeen) await store.captures.update(newest.id, { lastSeen: capture.at });
        return { outcome: 'same' as const, id: newest.id };
      }
      const id = crypto.randomUUID();
      await store.captures.add({ ...head, id, series, hash, lastSeen: capture.at });
      return { outcome: 'new' as const, id };
    }),
  );
}

function newestOf(store: Store, series: string): PromiseLike<FigureRecord | undefined> {
  return store.captures.where('[series+lastSeen]').between([series, ''], [series, '\uffff']).last();
}

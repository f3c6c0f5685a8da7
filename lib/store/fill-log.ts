import type { Moment } from '../text/moment';
import type { Result } from '../text/result';
import { attempt } from './failure';
import type { FillLogRecord, Store } from './schema';
import { addressWithoutPersonal } from './without-personal';

/** What was written into which form, so that the official can look it up later. */
export async function logFill(store: Store, entry: Omit<FillLogRecord, 'id' | 'at'>, at: Moment): Promise<Result<number>> {
  const record = { ...entry, address: addressWithoutPersonal(entry.address), at };
  return attempt(async () => (await store.fillLog.add(record)) ?? 0);
}

/** Newest first. */
export async function fillLog(store: Store, limit: number): Promise<FillLogRecord[]> {
  return store.fillLog.orderBy('at').reverse().limit(limit).toArray();
}

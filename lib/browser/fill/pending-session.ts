import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PendingFill } from '../../fill/pending';
import { moment, origin } from '../schema-parts';
import { pendingFillSchema } from './pending-schema';

/** A page that comes back later than this was left on purpose: nothing is written any more without a press. */
const FRESH_MS = 90_000;

const kept = z.strictObject({ origin, at: moment, pending: pendingFillSchema });

function keyOf(tabId: number): string {
  return `fill|${tabId}`;
}

/** Session memory only: gone with the browser. */
export async function keepPending(tabId: number, from: string, pending: PendingFill | undefined, at: string): Promise<void> {
  if (pending === undefined) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: { origin: from, at, pending } });
}

/** What was being filled in this tab on this portal; `fresh`: a moment ago. */
export async function pendingIn(tabId: number, from: string, at: string): Promise<{ pending: PendingFill; fresh: boolean } | undefined> {
  const key = keyOf(tabId);
  const read = z.safeParse(kept, (await browser.storage.session.get(key))[key]);
  if (!read.success || read.data.origin !== from) return undefined;
  const { pending } = read.data;
  const age = Date.parse(`${at}Z`) - Date.parse(`${read.data.at}Z`);
  return { pending, fresh: age >= 0 && age <= FRESH_MS };
}

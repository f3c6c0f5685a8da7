import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { PendingFill } from '../../fill/pending';
import type { Sender } from '../receive';
import { moment, origin } from '../../dossier/capture-schema';
import { pendingFillSchema } from './pending-schema';

/** A page that comes back later than this was left on purpose: nothing is written any more without a press. */
const FRESH_MS = 90_000;

const kept = z.strictObject({ origin, path: z.string().check(z.maxLength(2_000)), at: moment, pending: pendingFillSchema });

function keyOf(tabId: number): string {
  return `fill|${tabId}`;
}

/** The page that fills or was loaded anew. */
type Place = Pick<Sender, 'origin' | 'path'>;

/** Session memory only: gone with the browser. */
export async function keepPending(tabId: number, from: Place, pending: PendingFill | undefined, at: string): Promise<void> {
  if (pending === undefined) await browser.storage.session.remove(keyOf(tabId));
  else await browser.storage.session.set({ [keyOf(tabId)]: { origin: from.origin, path: from.path ?? '', at, pending } });
}

/** What was being filled in this tab on this very page; `fresh`: a moment ago. Another page of the portal may hold a form like it. */
export async function pendingIn(tabId: number, from: Place, at: string): Promise<{ pending: PendingFill; fresh: boolean } | undefined> {
  const key = keyOf(tabId);
  const read = z.safeParse(kept, (await browser.storage.session.get(key))[key]);
  if (!read.success || read.data.origin !== from.origin || read.data.path !== (from.path ?? '')) return undefined;
  const { pending } = read.data;
  const age = Date.parse(`${at}Z`) - Date.parse(`${read.data.at}Z`);
  return { pending, fresh: age >= 0 && age <= FRESH_MS };
}

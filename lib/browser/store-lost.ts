import { browser } from 'wxt/browser';
import type { Moment } from '../text/moment';

/** In the settings area on disk: the browser keeps that apart from the store. */
export const STORE_LOST = 'storeLost';

/** When the browser threw the store away, until the official has taken note of it. */
export async function storeLostAt(): Promise<Moment | undefined> {
  const at: unknown = (await browser.storage.local.get(STORE_LOST))[STORE_LOST];
  return typeof at === 'string' ? at : undefined;
}

export async function noteStoreLost(): Promise<void> {
  await browser.storage.local.remove(STORE_LOST);
}

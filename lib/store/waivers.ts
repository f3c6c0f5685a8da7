import type { Result } from '../text/result';
import { attempt } from './failure';
import type { Store, WaiverRecord } from './schema';

/** Sets a finding aside; a second reason for the same one replaces the first. */
export async function setAside(store: Store, waiver: WaiverRecord): Promise<Result<void>> {
  return attempt(async () => void (await store.waivers.put(waiver)));
}

/** The finding is heard again. */
export async function takeBack(store: Store, print: string): Promise<Result<void>> {
  return attempt(() => store.waivers.delete(print));
}

export async function allWaivers(store: Store): Promise<WaiverRecord[]> {
  return store.waivers.toArray();
}

/** What was set aside of one portal alone: findings that rest on several are no matter of its pages. */
export async function waiversOf(store: Store, portal: string): Promise<WaiverRecord[]> {
  return store.waivers.filter((waiver) => waiver.portal === portal).toArray();
}

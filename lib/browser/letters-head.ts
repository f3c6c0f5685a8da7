import { browser } from 'wxt/browser';
import { readLetterHead, type LetterHead } from '../letters/letter-head';
import { PREFIX } from './session-rows';

const KEY = 'letterHead';
/** Session memory: what a side panel hands to the tab that prints for it. Goes with the rows as shown when these are dropped. */
const DRAFT = `${PREFIX}letters|draft`;

export async function letterHead(): Promise<LetterHead> {
  return readLetterHead((await browser.storage.local.get(KEY))[KEY]);
}

/** What stands on every letter of this office; names of people are not among it. */
export async function keepLetterHead(head: LetterHead): Promise<void> {
  await browser.storage.local.set({ [KEY]: readLetterHead(head) });
}

/** Letters as far as they are written, for another page of ours: in memory only, and gone once they were taken. */
export async function handLetters(draft: object): Promise<void> {
  await browser.storage.session.set({ [DRAFT]: draft });
}

export async function takeLetters(): Promise<object | undefined> {
  const draft: unknown = (await browser.storage.session.get(DRAFT))[DRAFT];
  await browser.storage.session.remove(DRAFT);
  return typeof draft === 'object' && draft !== null ? draft : undefined;
}

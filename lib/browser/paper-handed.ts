import { browser } from 'wxt/browser';
import type { FormPaper } from '../export/form-paper';
import type { ListPaper } from '../export/list-paper';

export type AnyPaper = FormPaper | ListPaper;

/** Behind the address of the workspace: this tab prints what a side panel has handed over. */
export const PRINT_HASH = '#in-bieu';
const KEY = 'formPaper';

/** A side panel does not print: a print from one has been reported to close the whole browser. In session memory, never on disk. */
export async function handPaper(paper: AnyPaper): Promise<void> {
  await browser.storage.session.set({ [KEY]: paper });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html' as '/')}${PRINT_HASH}` });
}

/** Once: a tab that is loaded again prints nothing. */
export async function takePaper(): Promise<AnyPaper | undefined> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return isPaper(found) ? found : undefined;
}

/** Written by this extension alone; a session that outlived an update is not taken for today's. */
function isPaper(value: unknown): value is AnyPaper {
  return typeof value === 'object' && value !== null && 'columns' in value && 'rows' in value && 'notes' in value;
}

export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

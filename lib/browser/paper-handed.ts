import { browser } from 'wxt/browser';
import type { FormPaper } from '../export/form-paper';

/** Behind the address of the workspace: this tab prints what a side panel has handed over. */
export const PRINT_HASH = '#in-bieu';
const KEY = 'formPaper';

/** A side panel does not print: a print from one has been reported to close the whole browser. Figures of a form name nobody. */
export async function handPaper(paper: FormPaper): Promise<void> {
  await browser.storage.session.set({ [KEY]: paper });
  await browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html' as '/')}${PRINT_HASH}` });
}

/** Once: a tab that is loaded again prints nothing. */
export async function takePaper(): Promise<FormPaper | undefined> {
  const found: unknown = (await browser.storage.session.get(KEY))[KEY];
  await browser.storage.session.remove(KEY);
  return isPaper(found) ? found : undefined;
}

/** Written by this extension alone; a session that outlived an update is not taken for today's. */
function isPaper(value: unknown): value is FormPaper {
  return typeof value === 'object' && value !== null && 'columns' in value && 'rows' in value && 'notes' in value;
}

export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

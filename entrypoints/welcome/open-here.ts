import { browser } from 'wxt/browser';

/** The workspace takes the place of this page: there is no portal yet that it could stand beside. */
export async function openWorkspaceHere(): Promise<void> {
  await browser.tabs.update({ url: browser.runtime.getURL('/sidepanel.html' as '/') });
}

/** Closes this tab. The last one of its window would close the browser: there the workspace takes its place. */
export async function closeHere(): Promise<void> {
  const [own, all] = await Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ currentWindow: true })]);
  if (own?.id === undefined || all.length < 2) return openWorkspaceHere();
  await browser.tabs.remove(own.id);
}

import { browser } from 'wxt/browser';
import type { PartName } from './part-names';

/** Files that the background puts into a page; each is self-contained and does nothing when it is already there. */
export type InjectedFile =
  '/overlay.js' | '/filler.js' | '/teacher.js' | '/taught.js' | '/english.js' | `/${PartName}.js` | '/content-scripts/detector.js';

interface FileInjection {
  target: { tabId: number };
  files: InjectedFile[];
}

/** The generated types know the files of the last build only. */
function executeScript(injection: FileInjection): Promise<unknown> {
  const scripting = browser.scripting as unknown as { executeScript: (injection: FileInjection) => Promise<unknown> };
  return scripting.executeScript(injection);
}

/** Into the top document of the tab. False: the page is closed, moves on, or is not allowed. */
export async function injectInto(tabId: number, file: InjectedFile): Promise<boolean> {
  try {
    await executeScript({ target: { tabId }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

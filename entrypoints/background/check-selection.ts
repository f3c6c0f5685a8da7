import { browser } from 'wxt/browser';
import { selectedText } from '../../lib/browser/selected-text';
import { onSettingsChanged, readSettings } from '../../lib/browser/settings-access';
import { handText } from '../../lib/browser/text-handed';
import { openWorkspace } from '../../lib/browser/workspace-open';
import en from '../../lib/text/messages/en/menu.json';
import vi from '../../lib/text/messages/vi/menu.json';
import { createSay } from '../../lib/text/say';

const MENU = 'check-selection';
const WORKSPACE = 'open-workspace';

/**
 * `Soát đoạn đã chọn` in the menu of any page. The click itself allows to read what is selected there (activeTab), so that line
 * breaks survive; nothing else of the page is touched. The menu of our button opens the workspace. Listens at once, as a worker has to that wakes for the click.
 */
export function offerSelectionCheck(): void {
  // Firefox on phones has no menus.
  if (browser.contextMenus === undefined) return;
  browser.runtime.onInstalled.addListener(() => void drawMenu());
  onSettingsChanged(() => void drawMenu());
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    if (menuItemId === WORKSPACE) return void openWorkspace(tab?.id);
    if (menuItemId !== MENU) return;
    // Opened before anything is awaited: the click counts only until then.
    const opened = openWorkspace(tab?.id);
    void hand(tab?.id, frameId ?? 0, selectionText ?? '').then(() => opened);
  });
}

async function hand(tabId: number | undefined, frameId: number, shown: string): Promise<void> {
  const text = tabId === undefined ? undefined : await selectedText(tabId, frameId);
  // A page that may not be read has still told the browser its selection, in one line.
  await handText(text ?? shown);
}

async function drawMenu(): Promise<void> {
  const { language } = (await readSettings()).settings;
  const say = createSay(language === 'en' ? en : vi, language);
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU, title: say('menu.checkSelection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: WORKSPACE, title: say('menu.openWorkspace'), contexts: ['action'] });
}

import type { Page } from 'playwright';
import { openExtensionPage, takePicture, type Studio } from './studio';

/** The small pages: popup over a portal that is off and on, settings. */
export async function takePagePictures(studio: Studio): Promise<void> {
  const options = await openExtensionPage(studio, 'options.html');
  await options.getByRole('textbox', { name: 'Đơn vị' }).waitFor();
  await takePicture(options, 'cai-dat');
  await switchPortal(options, studio.portal.url, false);
  await options.close();

  const popup = await openPopup(studio);
  await popup.getByText('Chưa bật trên trang này').waitFor();
  await takePicture(popup, 'bat-tren-cong', popup.getByRole('main'));
  await popup.getByRole('button', { name: 'Bật trên trang này' }).click();
  await popup.getByText('Đang bật trên trang này').waitFor();
  await takePicture(popup, 'dang-bat', popup.getByRole('main'));
  await popup.close();
}

/** The popup as it stands over the official's tab; in a tab of its own it would take itself for the page in front. */
async function openPopup({ context, extensionId, portal }: Studio): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 420 });
  await popup.addInitScript((url) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query: (what: object) => Promise<{ url?: string }[]> } } };
    const query = chrome.tabs.query.bind(chrome.tabs);
    chrome.tabs.query = async (what) => ('active' in what ? (await query({})).filter((tab) => tab.url?.startsWith(url)) : query(what));
  }, portal.url);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}

function switchPortal(page: Page, origin: string, on: boolean): Promise<unknown> {
  return page.evaluate(
    (input) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (what: object) => Promise<unknown> } } };
      return chrome.runtime.sendMessage({ message: 'portal.switch', input });
    },
    { origin, on },
  );
}

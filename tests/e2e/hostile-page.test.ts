import type { CDPSession } from '@playwright/test';
import { expect, test } from './fixtures';
import { barOf } from './bar';
import { exportedFrom } from './exported';

/** A page that breaks what scripts rely on, prints markup and formulas, and presses whatever it finds. */
const HOSTILE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hồ sơ đang xử lý</title><script>
  window.hacked = [];
  window.seen = [];
  const note = (what) => { window.hacked[window.hacked.length] = what; };
  for (const method of ['map', 'filter', 'push', 'includes', 'find', 'forEach']) Array.prototype[method] = function () { note('Array.' + method); return []; };
  Array.prototype[Symbol.iterator] = function* () { note('iterator'); };
  JSON.stringify = JSON.parse = () => { note('JSON'); return '{}'; };
  Element.prototype.querySelectorAll = Element.prototype.querySelector = () => { note('query'); return null; };
  Document.prototype.createElement = new Proxy(Document.prototype.createElement, { apply(real, self, given) { (window.seen[window.seen.length] = String(given[0])); return Reflect.apply(real, self, given); } });
  Element.prototype.attachShadow = () => { note('attachShadow'); throw new Error('no'); };
  EventTarget.prototype.addEventListener = () => note('addEventListener');
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
  Object.prototype.extension = true;
  window.MutationObserver = class { observe() { note('observer'); } disconnect() {} };
  window.fetch = () => { note('fetch'); };
</script></head><body><h1>Hồ sơ đang xử lý</h1><table><thead><tr><th>STT</th><th>Mã hồ sơ</th><th>Thủ tục</th><th>Chủ hồ sơ</th><th>Trạng thái</th><th>__proto__</th></tr></thead><tbody>
${[1, 2, 3].map((at) => `<tr><td>${at}</td><td>000.01.H56-26010${at}-000${at}</td><td>&lt;img src=x onerror="window.hacked.push('img')"&gt;</td><td>=HYPERLINK("http://x.example")</td><td>Đang xử lý</td><td>&lt;script&gt;hacked.push('script')&lt;/script&gt;</td></tr>`).join('')}
</tbody></table></body></html>`;

/** As code of the page does it, in the page's own world; nothing of the test's own machinery is used there. */
async function inPage(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  expect(exceptionDetails).toBeUndefined();
  return result.value;
}

/** The page presses every button of the bar, through its open shadow root, as far as a page can. */
const PRESS_EVERYTHING = `(() => {
  const buttons = document.getElementsByTagName('soat-mot-cua')[0].shadowRoot.querySelectorAll('button');
  for (let at = 0; at < buttons.length; at++) {
    buttons[at].click();
    buttons[at].dispatchEvent(new MouseEvent('mousedown', { bubbles: true, composed: true }));
    buttons[at].dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    buttons[at].dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
  }
  return buttons.length;
})()`;

test('a page that is against us reads nothing of others, presses nothing and changes nothing', async ({
  page,
  portal,
  openPortal,
  context,
  workspace,
}) => {
  const own = await openPortal('/dvc/theo-doi-ho-so/ho-so-qua-han');
  await expect(barOf(own).status).toHaveText(/^Đã lưu/);
  const code = /\d{3}\.\d{2}\.\d{2}\.H56-\d{6}-\d{4}/.exec((await own.locator('tbody').first().textContent()) ?? '')![0];

  const hostile = await context.newPage();
  const downloads: string[] = [];
  hostile.on('download', (download) => downloads.push(download.suggestedFilename()));
  await hostile.route('**/gia-mao', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: HOSTILE }));
  await hostile.goto(`${portal.url.replace('127.0.0.1', 'localhost')}/gia-mao`);
  const bar = barOf(hostile);
  await expect(bar.status).toHaveText('Đã lưu 3 hồ sơ');
  const session = await context.newCDPSession(hostile);
  const calm = await bar.region.textContent();
  const pages = context.pages().length;
  expect(await inPage(session, PRESS_EVERYTHING)).toBeGreaterThan(3);
  await hostile.bringToFront();
  await expect(bar.status).toHaveText('Đã lưu 3 hồ sơ');
  expect(await bar.region.textContent()).toBe(calm);
  expect(downloads).toEqual([]);
  expect(context.pages()).toHaveLength(pages);
  await expect(bar.progress).toHaveCount(0);

  // What of ours can be read from the page: this page, and no code of the other portal.
  expect(await inPage(session, `document.getElementsByTagName('soat-mot-cua')[0].shadowRoot.textContent`)).toContain('3 hồ sơ');
  expect(await inPage(session, `document.getElementsByTagName('soat-mot-cua')[0].shadowRoot.textContent`)).not.toContain(code);
  // Our scripts have used none of what the page has broken, and made nothing in its name.
  expect(await inPage(session, 'window.hacked')).toEqual([]);
  expect(await inPage(session, 'window.seen')).toEqual([]);

  const csv = await exportedFrom(hostile);
  expect(csv.rows).toHaveLength(3);
  expect(csv.rows[0]!['Người nộp']).toBe(`'=HYPERLINK("http://x.example")`);
  expect(csv.headers).toContain('__proto__');

  await workspace.reload();
  await workspace.getByRole('tab', { name: 'Hồ sơ' }).click();
  await expect(workspace.getByText('000.01.H56-260101-0001').first()).toBeVisible();
  expect(await workspace.locator('img, script:not([src])').count()).toBe(0);
  expect(page.isClosed()).toBe(false);
});

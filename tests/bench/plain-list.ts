import type { BrowserContext } from 'playwright';
import { rowMarkAttribute } from '../../lib/browser/overlay/marks';
import { listDossiers } from '../portal/data/lists.ts';
import { statusText, type PortalDossier, type World } from '../portal/data/world.ts';
import { minute } from '../portal/server/show.ts';
import { noteRowsAndMarks, type LongList } from './long-list';
import { BEGIN, END, measureOwnWork, type OwnWork } from './own-work';

/** Times that the list is shown again; the middle one counts. */
const LATER = 5;

/** One text in each cell, as a server writes them: header, and what stands below it. */
const COLUMNS: Readonly<Record<string, (dossier: PortalDossier, at: number, world: World) => string>> = {
  STT: (_dossier, at) => String(at + 1),
  'Mã hồ sơ': ({ code }) => code,
  'Tên thủ tục': ({ procedureCode }, _at, { procedures }) => procedures.find(({ code }) => code === procedureCode)?.name ?? '',
  'Chủ hồ sơ': ({ owner }) => owner.name,
  'Địa chỉ': ({ owner }) => owner.address ?? '',
  'Ngày nộp': ({ submitted }) => minute(submitted),
  'Ngày tiếp nhận': ({ received }) => minute(received),
  'Hạn trả': ({ due }) => minute(due),
  'Ngày trả': ({ returned }) => minute(returned),
  'Trạng thái': ({ status }) => statusText[status],
  'Người xử lý': ({ handler }) => handler ?? '',
  'Đơn vị': ({ unitId }, _at, { units }) => units.find(({ id }) => id === unitId)?.name ?? '',
};

/** A list of 1,000 rows × 12 columns that the page puts in the place of 50: all that we do until it is marked and kept. */
export async function measurePlainList(context: BrowserContext, portalUrl: string, world: World): Promise<LongList> {
  const page = await context.newPage();
  const address = `${portalUrl}/danh-sach-thuong`;
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(world) }));
  await page.goto(address);
  const show = async (rows: number): Promise<void> => {
    await page.getByRole('button', { name: `${rows} dòng`, exact: true }).click();
    const status = page.locator('soat-mot-cua').getByRole('status');
    await status.filter({ hasText: `Đã lưu ${rows.toLocaleString('vi-VN')} hồ sơ` }).waitFor({ timeout: 180_000 });
  };
  await show(50);
  await page.evaluate(noteRowsAndMarks, { attribute: rowMarkAttribute, begin: BEGIN, end: END });
  const measure = async (): Promise<OwnWork> => {
    const cdp = await context.newCDPSession(page);
    const work = await measureOwnWork(cdp, () => show(1000));
    await cdp.detach();
    await show(50);
    return work;
  };
  const first = await measure();
  const later: OwnWork[] = [];
  while (later.length < LATER) later.push(await measure());
  await page.close();
  return { first, again: later.toSorted((a, b) => (a.between ?? 0) - (b.between ?? 0))[Math.floor(LATER / 2)]! };
}

function pageOf(world: World): string {
  const dossiers = listDossiers(world, 'tat-ca', {});
  const rows = (from: number, count: number): string =>
    dossiers
      .slice(from, from + count)
      .map(
        (dossier, at) =>
          `<tr>${Object.values(COLUMNS)
            .map((text) => `<td>${text(dossier, at, world)}</td>`)
            .join('')}</tr>`,
      )
      .join('');
  return `<!doctype html><html lang="vi"><title>Danh sách hồ sơ</title><h1>Danh sách hồ sơ</h1>
    <button id="n50">50 dòng</button> <button id="n1000">1000 dòng</button>
    <table><thead><tr>${Object.keys(COLUMNS)
      .map((header) => `<th>${header}</th>`)
      .join('')}</tr></thead><tbody>${rows(0, 20)}</tbody></table>
    <template id="t50">${rows(20, 50)}</template><template id="t1000">${rows(70, 1000)}</template>
    <script>for (const n of [50, 1000]) document.getElementById('n' + n).onclick = () =>
      document.querySelector('tbody').replaceChildren(document.getElementById('t' + n).content.cloneNode(true));</script></html>`;
}

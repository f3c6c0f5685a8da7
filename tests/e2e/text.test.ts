import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { numbered, numberingXml, p, r, tbl, tc, tr, wordFile } from '../unit/narrative/word-file';
import { unpackedDocx } from '../unit/letters/unpacked-docx';
import { expect, test } from './fixtures';
import { storedIn } from './stored';

const NAME = 'Nguyễn Thị Bịa';
const CLIPBOARD = `<p class=MsoTitle>BÁO CÁO</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Bà ${NAME} báo cáo: đúng hạn
762/264 hồ sơ.</p><table><tr><td>Đất đai</td><td>12</td></tr><tr><td>Hộ tịch</td><td>30</td></tr></table><p>Hết.</p>`;

const cell = (text: string): string => tc(p(r(text)));
const DOCX = wordFile(
  p(r('Kết quả giải quyết'), numbered(1)) +
    p(r('Đúng hạn 76', '<w:b/>') + r('2/264 hồ sơ.')) +
    tbl(tr(cell('Đất đai'), cell('12')), tr(cell('Hộ tịch'), cell('30')), tr(cell('Chứng thực'), cell('5'))),
  { 'word/numbering.xml': numberingXml },
);

async function openSection(workspace: Page) {
  await workspace.getByRole('tab', { name: 'Soát văn bản', exact: true }).click();
  return {
    box: workspace.getByRole('textbox', { name: 'Nội dung báo cáo', exact: true }),
    check: workspace.getByRole('button', { name: 'Soát', exact: true }),
    result: workspace.getByRole('region', { name: 'Kết quả soát', exact: true }),
    csv: workspace.getByRole('button', { name: 'Xuất CSV', exact: true }),
  };
}

test('a report pasted from Word: marks under the very letters, from finding to place, CSV; nothing of it on the disk', async ({
  workspace,
  background,
}) => {
  const { box, check, result, csv } = await openSection(workspace);
  await box.evaluate((area, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'BÁO CÁO');
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, CLIPBOARD);
  await expect(box).toHaveValue(`BÁO CÁO\n1. Bà ${NAME} báo cáo: đúng hạn 762/264 hồ sơ.\nĐất đai\t12\nHộ tịch\t30\nHết.`);
  await check.click();
  await expect(result.getByRole('article')).toHaveCount(1);
  await expect(workspace.locator('.reportbox mark')).toHaveText('762/264');

  // Both layers break their lines alike, at any width.
  for (const width of [360, 700, 1366]) {
    await workspace.setViewportSize({ width, height: 768 });
    const [of, under] = await box.evaluate((area) => {
      area.style.height = '0';
      const height = area.scrollHeight;
      area.style.height = '';
      return [height, area.previousElementSibling?.clientHeight];
    });
    expect(of).toBe(under);
    expect(await workspace.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await result.getByRole('button', { name: 'Xem trong văn bản' }).click();
  await expect(box).toBeFocused();
  expect(await box.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))).toBe('762/264');

  const [download] = await Promise.all([workspace.waitForEvent('download'), csv.click()]);
  const [header, line, ...more] = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
  expect(header).toBe('\uFEFFMức độ,Quy tắc,Trích dẫn,Số đã ghi,Số đúng,Giải thích,Nguồn');
  expect(line).toMatch(/^chặn,.*762\/264/);
  expect(more).toEqual([]);

  await result.getByRole('button', { name: 'Bỏ qua…' }).click();
  await workspace.getByRole('textbox', { name: /^Lý do/ }).fill('Đã đối chiếu với sổ theo dõi');
  await workspace.getByRole('button', { name: 'Bỏ qua', exact: true }).click();
  await expect(result).toContainText('Không thấy mâu thuẫn');
  const stored = JSON.stringify(await storedIn(background));
  expect(stored).toContain('sổ theo dõi');
  expect(stored).not.toMatch(/Bịa|762/);
});

test('a Word file gets its comments at the place; a broken file and 5 MB of text are told from it', async ({ workspace }) => {
  const { box, check, result } = await openSection(workspace);
  const file = workspace.locator('input[type=file]');
  await file.setInputFiles({ name: 'Báo cáo quý.docx', mimeType: '', buffer: Buffer.from(DOCX) });
  await expect(box).toHaveValue('I. Kết quả giải quyết\nĐúng hạn 762/264 hồ sơ.\nĐất đai\t12\nHộ tịch\t30\nChứng thực\t5');
  await expect(result.getByRole('article')).toHaveCount(1);
  const [download] = await Promise.all([workspace.waitForEvent('download'), workspace.getByRole('button', { name: /^Tải Word/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^soat-van-ban_bao-cao-quy_.*\.docx$/);
  const parts = await unpackedDocx(new Blob([await readFile(await download.path())]));
  expect(parts.get('word/numbering.xml')).toBe(numberingXml);
  expect(parts.get('word/document.xml')).toMatch(
    /<w:commentRangeStart w:id="0"\/><w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>76<\/w:t><\/w:r><w:r><w:t[^>]*>2\/264<\/w:t><\/w:r><w:commentRangeEnd w:id="0"\/>/,
  );
  expect(parts.get('word/comments.xml')).toContain('Tỷ số 762/264');

  const alert = workspace.getByRole('alert');
  await box.evaluate(
    (area, bytes) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], 'hong.docx'));
      for (const name of ['dragover', 'drop']) area.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [...DOCX.subarray(0, 700)],
  );
  await expect(alert).toContainText('Chưa đọc được tệp hong.docx: tệp bị hỏng');
  await box.fill('Đã giải quyết đúng hạn 12 hồ sơ.\n'.repeat(152_000));
  await expect(alert).toContainText('vượt quá 500.000 ký tự');
  await expect(box).toHaveValue(/^I\. Kết quả/);
  await check.click();
  await expect(result.getByRole('article')).toHaveCount(1);
});

test('what is selected on a page opens in the workspace line by line', async ({ openPortal, background, context }) => {
  const page = await openPortal('/dvc/theo-doi-ho-so/ho-so-qua-han');
  await page.evaluate(() => {
    const place = document.body.appendChild(document.createElement('div'));
    for (const line of ['Mục 1', 'Đúng hạn 762/264 hồ sơ', 'Hết']) place.appendChild(document.createElement('p')).textContent = line;
    getSelection()?.selectAllChildren(place);
  });
  const opened = context.waitForEvent('page');
  // The menu is the browser's own and cannot be pressed from here; what it says to the extension can be said.
  await background.evaluate(async (address) => {
    interface Chrome {
      tabs: { query(which: object): Promise<object[]> };
      contextMenus: { onClicked: { dispatch(info: object, tab: object | undefined): void } };
    }
    const { tabs, contextMenus } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ url: `${address}/*` });
    const info = { menuItemId: 'check-selection', frameId: 0, selectionText: 'Mục 1 Đúng hạn 762/264 hồ sơ Hết' };
    contextMenus.onClicked.dispatch(info, tab);
  }, new URL(page.url()).origin);
  const workspace = await opened;
  await expect(workspace.getByRole('textbox', { name: 'Nội dung báo cáo' })).toHaveValue(/^Mục 1\n+Đúng hạn 762\/264 hồ sơ\n+Hết$/);
  await expect(workspace.getByRole('region', { name: 'Kết quả soát' }).getByRole('article')).toHaveCount(1);
});

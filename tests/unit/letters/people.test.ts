import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handLetters, keepLetterHead, letterHead, takeLetters } from '../../../lib/browser/letters-head';
import { peopleShown } from '../../../lib/browser/letters-people';
import { shownCells } from '../../../lib/browser/overlay/shown-cells';
import { dropRows, keepList, keepRows, OWNER_SHOWN } from '../../../lib/browser/session-rows';

const PORTAL = 'https://motcua.example.gov.vn';
const CODE = '000.25.31.H56-251201-0007';
const KEY = `${PORTAL}|${CODE}`;

async function listShown(readingId: string, portal: string, rows: readonly Readonly<Record<string, string>>[]): Promise<void> {
  await keepList(readingId, { portal, screen: 'Hồ sơ quá hạn', filter: {} });
  await keepRows(readingId, 1, 0, rows);
}

beforeEach(() => fakeBrowser.reset());

describe('people of dossiers', () => {
  it('are those a list has shown in this run of the browser', async () => {
    const row = {
      'Mã hồ sơ': CODE,
      [OWNER_SHOWN]: '1',
      'Người nộp': 'Nguyễn Thị Bịa',
      'Địa chỉ': 'Thôn 2',
      'Số điện thoại': '0900000000',
      'Thư điện tử': '',
    };
    await listShown('a', PORTAL, [{ 'Mã hồ sơ': 'H56.1-251201-0001', [OWNER_SHOWN]: '1', 'Người nộp': 'Khác' }, row]);
    const people = await peopleShown([KEY, `${PORTAL}|H99.1-251201-0001`]);
    expect([...people]).toEqual([[KEY, { owner: 'Nguyễn Thị Bịa', address: 'Thôn 2', phone: '0900000000' }]]);
  });

  it('the same code on another portal is another dossier', async () => {
    await listShown('a', 'https://khac.example.gov.vn', [{ 'Mã hồ sơ': CODE, [OWNER_SHOWN]: '1', 'Người nộp': 'Người Khác' }]);
    expect((await peopleShown([KEY])).size).toBe(0);
  });

  it('what two lists say differently is not known; what one of them lacks is taken from the other', async () => {
    await listShown('a', PORTAL, [{ 'Mã hồ sơ': CODE, [OWNER_SHOWN]: '1', 'Người nộp': 'Nguyễn Thị Bịa', 'Địa chỉ': 'Thôn 2' }]);
    await listShown('b', PORTAL, [{ 'Mã hồ sơ': CODE, [OWNER_SHOWN]: '1', 'Người nộp': 'Trần Văn Hư' }]);
    expect((await peopleShown([KEY])).get(KEY)).toEqual({ address: 'Thôn 2' });
  });

  it('a name the page has cut off, dashes and signs alone are no name', async () => {
    await listShown('a', PORTAL, [
      { 'Mã hồ sơ': CODE, [OWNER_SHOWN]: '1', 'Người nộp': 'Công ty cổ phần xây…', 'Địa chỉ': '---', 'Số điện thoại': '09...' },
    ]);
    expect((await peopleShown([KEY])).get(KEY)).toEqual({});
  });

  it('who handed a dossier in is not taken for the one it belongs to', async () => {
    await listShown('a', PORTAL, [{ 'Mã hồ sơ': CODE, 'Người nộp': 'Trần Văn Hư', 'Địa chỉ': 'Thôn 2' }]);
    expect((await peopleShown([KEY])).get(KEY)).toEqual({ submitter: 'Trần Văn Hư', address: 'Thôn 2' });
    const both = { owner: { text: 'Nguyễn Thị Bịa' }, submitter: { text: 'Trần Văn Hư' }, code: { text: CODE } };
    await listShown('a', PORTAL, [shownCells({ row: 1, values: both, others: [] }, [], String)]);
    expect((await peopleShown([KEY])).get(KEY)).toEqual({ owner: 'Nguyễn Thị Bịa', submitter: 'Trần Văn Hư' });
    await listShown('a', PORTAL, [shownCells({ row: 1, values: { ...both, owner: { text: '' } }, others: [] }, [], String)]);
    expect((await peopleShown([KEY])).get(KEY)).toEqual({ submitter: 'Trần Văn Hư' });
  });

  it('rows that were dropped are gone, and rows without their list are not used', async () => {
    await keepRows('lone', 1, 0, [{ 'Mã hồ sơ': CODE, [OWNER_SHOWN]: '1', 'Người nộp': 'Nguyễn Thị Bịa' }]);
    expect((await peopleShown([KEY])).size).toBe(0);
    await listShown('a', PORTAL, [{ 'Mã hồ sơ': CODE, [OWNER_SHOWN]: '1', 'Người nộp': 'Nguyễn Thị Bịa' }]);
    await dropRows();
    expect((await peopleShown([KEY])).size).toBe(0);
  });
});

describe('letters between two pages', () => {
  it('are in memory only, are taken once, and go with everything that was read', async () => {
    await handLetters({ keys: [KEY], draft: { signerName: 'Lê Văn Mẫu' } });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Mẫu');
    expect(await takeLetters()).toMatchObject({ keys: [KEY] });
    expect(await takeLetters()).toBeUndefined();
    await handLetters({ keys: [KEY] });
    await dropRows();
    expect(await takeLetters()).toBeUndefined();
    expect((await peopleShown([KEY])).size).toBe(0);
  });

  it('the head of an office is kept without a name of a person, whatever is handed over', async () => {
    const head = { superior: ' UBND tỉnh ', place: 'Xuân Du', signerTitle: 'Chủ tịch', paper: 'A4' as const };
    const more = { ...head, signerName: 'Lê Văn Mẫu', owner: 'Nguyễn Thị Bịa' };
    await keepLetterHead(more);
    expect(await letterHead()).toEqual({ ...head, superior: 'UBND tỉnh' });
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/Lê Văn Mẫu|Bịa/);
    await fakeBrowser.storage.local.set({ letterHead: { superior: 3, paper: 'A3', place: 'x'.repeat(300) } });
    expect(await letterHead()).toEqual({});
  });
});

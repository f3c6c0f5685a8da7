import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { keepFile } from '../../../entrypoints/sidepanel/keep-file';
import { understandFileTable, type FileTable } from '../../../lib/portal/file-tables';
import { readCsv } from '../../../lib/table/read-csv';
import { everythingStored, freshStore, value } from '../store/sample';

const NAME = 'Nguyễn Thị Bịa';
const source = { name: 'Hồ sơ tháng 1.csv', at: '2026-02-02T08:00:00' };

function tableOf(text: string): FileTable {
  const csv = readCsv(text)!;
  const read = understandFileTable(csv.grid, { unread: csv.unread });
  if (!read.ok) throw new Error(read.headers.join());
  return read.table;
}

const LIST = `Mã hồ sơ,Chủ hồ sơ,Ghi chú,Kho,Ngày hẹn trả,Trạng thái\r\nH1.1-260101-0001,${NAME},${NAME},${NAME},05/01/2026,Đang xử lý\r\n,${NAME},,,06/01/2026,Đang xử lý`;

describe('a file that is kept', () => {
  it('holds no personal column, none that nobody knows, and no row without a code', async () => {
    const store = freshStore();
    const said = value(await keepFile(store, tableOf(LIST), source, { day: '2026-02-02', whole: true }, []));
    expect(said).toEqual({ id: 'files.kept.listNoCode', values: { name: source.name, n: 1, without: 1 } });
    expect(await everythingStored(store)).not.toContain(NAME);
    expect(await store.dossiers.toArray()).toMatchObject([
      { portal: 'tep://ho-so-thang-1-csv', code: 'H1.1-260101-0001', due: '2026-01-05' },
    ]);
    expect(await store.listCaptures.toArray()).toMatchObject([{ withoutCode: 1, completeness: { complete: true, proof: 'confirmed' } }]);
  });

  it('is not whole while lines of it could not be read, or when only a part of it is there', async () => {
    for (const [text, whole, why] of [
      [`${LIST}\r\nH1.1-260103-0003,lệch`, true, 'count-differs'],
      [LIST, false, 'one-page-only'],
    ] as const) {
      const store = freshStore();
      value(await keepFile(store, tableOf(text), source, { day: '2026-02-02', whole }, []));
      expect(await store.listCaptures.toArray()).toMatchObject([{ completeness: { complete: false, why } }]);
    }
  });

  it('fills gaps of what is known, and an older file overrules nothing', async () => {
    const store = freshStore();
    const portal = 'https://motcua.example.gov.vn';
    const context = { day: '2026-02-02', whole: false, portal };
    const newer = LIST.replaceAll('Đang xử lý', 'Đã trả kết quả').replace('05/01/2026', '07/01/2026');
    value(await keepFile(store, tableOf(newer), { ...source, at: '2026-02-03T08:00:00' }, context, []));
    value(await keepFile(store, tableOf(LIST), source, context, []));
    expect(await store.dossiers.toArray()).toMatchObject([{ portal, due: '2026-01-07', state: 'returnedToCitizen' }]);
  });

  it('keeps figures with the unit and period that the official says', async () => {
    const store = freshStore();
    const table = tableOf(
      'Đơn vị,Tổng số hồ sơ nhận giải quyết,Số hồ sơ đã giải quyết,Số hồ sơ đang giải quyết\r\nXã A,10,8,2\r\nTổng cộng,10,8,2',
    );
    const period = { from: '2026-01-01', to: '2026-01-31' };
    value(await keepFile(store, table, source, { day: '2026-02-02', whole: true, unit: 'Huyện Mẫu', period }, []));
    expect(await store.captures.toArray()).toMatchObject([
      { unit: 'Huyện Mẫu', period, periodFrom: 'confirmed', address: 'tep:Hồ sơ tháng 1.csv' },
    ]);
  });
});

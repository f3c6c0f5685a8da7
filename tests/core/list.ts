import { listDossiers } from '../portal/data/lists.ts';
import { exportCsv, barSays, logIn } from './portal-page';
import { press, seek } from './seek';
import type { CoreStep } from './step';

/** The newer generation of portals: a page that loads its rows by itself. */
export const listPage: CoreStep = {
  name: 'a list page is read, kept, marked and exported',
  run: async (stage) => {
    const { page, portal } = stage;
    const codes = listDossiers(portal.state.world, 'dang-xu-ly', {}).map(({ code }) => code);
    await logIn(stage, '/dvc/xu-ly-ho-so/dang-xu-ly');
    await seek(page, { role: 'region', name: 'Soát Một Cửa' });
    const said = await barSays(stage, /^Đã lưu/);
    const marked = await page.evaluate(() => document.querySelectorAll('tr[data-soat-hang]').length);
    const csv = await exportCsv(stage);
    return [
      { what: 'kept', found: said, expected: 'Đã lưu 50 hồ sơ' },
      { what: 'rows are marked', found: marked > 0, expected: true },
      { what: 'name of the file', found: csv.fileName, expected: csv.fileName.replace(/(?:\.csv)?$/, '.csv') },
      { what: 'byte order mark', found: csv.marked, expected: true },
      { what: 'codes in the CSV, in their order', found: csv.rows.filter((row, at) => row['Mã hồ sơ'] === codes[at]).length, expected: 50 },
    ];
  },
};

/** The older generation: every page of the list is a load of the whole page. */
export const wholeList: CoreStep = {
  name: 'a whole list is read over page loads and exported with its names',
  run: async (stage) => {
    const { page, portal } = stage;
    const { world } = portal.state;
    const own = listDossiers(world, 'tat-ca', { unit: world.units[0]!.id });
    await page.goto(`${portal.url}/mot-cua/danh-sach?cur=1&delta=200`);
    const first = await barSays(stage, /^Đã lưu/);
    await press(page, { role: 'button', name: 'Đọc cả danh sách' });
    const said = await barSays(stage, /^(?:Đã đọc đủ|Chưa đủ)/, 60_000);
    const { rows } = await exportCsv(stage);
    const people = new Map(own.map(({ code, owner, submitter }) => [code, submitter ?? owner.name]));
    return [
      { what: 'first page', found: first, expected: 'Đã lưu 200 hồ sơ' },
      { what: 'whole list', found: said, expected: 'Đã đọc đủ 1.022 hồ sơ' },
      { what: 'different codes in the CSV', found: new Set(rows.map((row) => row['Mã hồ sơ'])).size, expected: own.length },
      {
        what: 'rows with the right person',
        found: rows.filter((row) => people.get(row['Mã hồ sơ'] ?? '') === row['Người nộp']).length,
        expected: own.length,
      },
    ];
  },
};

import { nhuThanhFigures } from '../../../tests/portal/data/figures.ts';
import { barSays, choosePageSize, exportCsv, readWhole, vi } from '../official';
import { logIn } from '../log-in';
import type { DemoStep } from '../step';

/** The list of all dossiers, read to its end and exported. */
export const readTheList: DemoStep = {
  name: 'Như Thanh: mở danh sách hồ sơ, đọc cả danh sách, xuất CSV',
  run: async (stage) => {
    const { page, bar, portals, picture } = stage;
    await logIn(page, portals['nhu-thanh'].url, '/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so');
    const kept = await barSays(bar, /^Đã lưu 50 hồ sơ/);
    await picture('01-danh-sach');
    await choosePageSize(page, bar, 1000);
    const pressed = readWhole(bar);
    await bar.getByRole('progressbar').waitFor();
    await picture('02-dang-doc');
    const said = await pressed;
    await picture('03-doc-du');
    const rows = await exportCsv(stage, 'nhu-thanh-ho-so.csv');
    const { total } = nhuThanhFigures.received;
    return [
      { what: 'trang đầu', found: kept, expected: 'Đã lưu 50 hồ sơ' },
      { what: 'đọc cả danh sách', found: said, expected: `Đã đọc đủ ${vi(total)} hồ sơ` },
      { what: 'mã hồ sơ khác nhau trong CSV', found: new Set(rows.map((row) => row['Mã hồ sơ'])).size, expected: total },
      { what: 'dòng CSV có chủ hồ sơ', found: rows.filter((row) => row['Người nộp'] !== '').length, expected: total },
      {
        what: 'dòng CSV có hạn trả hoặc không hẹn',
        found: rows.filter((row) => /^\d{4}-\d\d-\d\d|^$/.test(row['Hạn trả'] ?? '')).length,
        expected: total,
      },
    ];
  },
};

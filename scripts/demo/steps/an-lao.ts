import { anLaoFigures } from '../../../tests/portal/data/figures.ts';
import { logIn } from '../log-in';
import { barSays, exportCsv, readWhole, vi } from '../official';
import type { DemoStep, Figure } from '../step';
import { openReport } from './reports';

type Row = Record<string, string>;

function cell(row: Row, ...ends: string[]): number {
  return Number(Object.entries(row).find(([path]) => ends.every((end) => path.includes(end)))?.[1]);
}

function rowFigures(
  label: string,
  rows: readonly Row[],
  expected: (typeof anLaoFigures)['district'] | (typeof anLaoFigures)['communes'],
): Figure[] {
  const sum = (...ends: string[]): number => rows.reduce((total, row) => total + cell(row, ...ends), 0);
  const [received, resolved, pending] = [
    'Số hồ sơ nhận giải quyết',
    'Số lượng hồ sơ đã giải quyết',
    'Số lượng hồ sơ đang giải quyết',
  ] as const;
  const found = [
    sum(received, 'Tổng số'),
    sum(received, 'Trực tiếp'),
    sum(received, 'Trực tuyến'),
    sum(received, 'Kỳ trước'),
    sum(resolved, 'Tổng số'),
    sum(resolved, 'Trước hạn') + sum(resolved, 'Đúng hạn'),
    sum(resolved, 'Quá hạn'),
    sum(pending, 'Tổng số'),
  ];
  const { total, direct, online, carriedOver, resolved: done, earlyOrOnTime, late, pending: open } = expected;
  return [
    {
      what: label,
      found: found.map(vi).join(' / '),
      expected: [total, direct, online, carriedOver, done, earlyOrOnTime, late, open].map(vi).join(' / '),
    },
  ];
}

/** The other district: its 06a, and the server-rendered generation with a page load per page. */
export const anLao: DemoStep = {
  name: 'An Lão: 06a, và danh sách trên cổng thế hệ cũ (tải lại từng trang)',
  run: async (stage) => {
    const { page, bar, portals, picture } = stage;
    const { url } = portals['an-lao'];
    await logIn(page, url, '/dvc/thong-ke/bao-cao-06a');
    await openReport(stage, 'an-lao', 'bao-cao-06a');
    const rows = await exportCsv(stage, 'an-lao-06a.csv');
    const district = rows.filter((row) => row['Đơn vị']?.startsWith('UBND huyện'));
    const communes = rows.filter((row) => /^UBND (?:xã|thị trấn)/.test(row['Đơn vị'] ?? ''));
    await page.goto(`${url}/mot-cua/danh-sach?cur=1&delta=200`);
    await barSays(bar, /^Đã lưu 200 hồ sơ/);
    const said = await readWhole(bar);
    await picture('09-an-lao-danh-sach');
    const list = await exportCsv(stage, 'an-lao-ho-so.csv');
    await page.goto(`${url}/mot-cua/bao-cao/tong-hop?loaiKy=quy&quy=2&nam=2023&nhom=don-vi`);
    const kept = await barSays(bar, /^Đã lưu số liệu/);
    await bar.getByRole('button', { name: /điểm cần xem/ }).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    const points = await page.getByRole('dialog').getByRole('listitem').allTextContents();
    await picture('10-an-lao-bao-cao');
    return [
      ...rowFigures(
        'cấp huyện: tổng / trực tiếp / trực tuyến / kỳ trước / đã giải quyết / trước và đúng hạn / quá hạn / đang',
        district,
        anLaoFigures.district,
      ),
      ...rowFigures('cấp xã', communes, anLaoFigures.communes),
      { what: 'danh sách cấp huyện trên cổng cũ', found: said, expected: `Đã đọc đủ ${vi(anLaoFigures.district.total)} hồ sơ` },
      {
        what: 'mã hồ sơ khác nhau trong CSV',
        found: new Set(list.map((row) => row['Mã hồ sơ'])).size,
        expected: anLaoFigures.district.total,
      },
      { what: 'bảng 15 cột', found: kept, expected: 'Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023' },
      { what: 'ô cộng sai được nêu', found: points.some((text) => text.includes('UBND xã An Tân')), expected: true },
    ];
  },
};

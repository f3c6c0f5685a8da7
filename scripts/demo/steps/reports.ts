import { nhuThanhFigures } from '../../../tests/portal/data/figures.ts';
import { wrongCellsOf } from '../../../tests/portal/data/faults.ts';
import { barSays, exportCsv, runReport, vi } from '../official';
import type { Stage } from '../stage';
import type { DemoStep, Figure } from '../step';

const period = { from: '2023-03-15', to: '2023-06-14' };
const kept = /^Đã lưu số liệu, kỳ 15\/03\/2023 – 14\/06\/2023/;

export async function openReport({ page, bar, portals }: Stage, world: 'nhu-thanh' | 'an-lao', report: string): Promise<void> {
  await page.goto(`${portals[world].url}/dvc/thong-ke/${report}`);
  // What is asked before the bar has seen the page, it cannot tie to the figures.
  await barSays(bar, /lưu|tổng/);
  await runReport(page, period.from, period.to);
  await barSays(bar, kept);
}

/** Procedures with their lĩnh vực, which the lists do not show. */
export const learnFields: DemoStep = {
  name: 'Như Thanh: ghi nhớ lĩnh vực của từng thủ tục',
  run: async ({ page, bar, portals }) => {
    await page.goto(`${portals['nhu-thanh'].url}/dvc/thong-ke/danh-sach-thu-tuc`);
    const said = await barSays(bar, /^Đã ghi nhớ/);
    const { procedures } = portals['nhu-thanh'].state.world;
    return [{ what: 'thủ tục', found: said, expected: `Đã ghi nhớ lĩnh vực của ${procedures.length} thủ tục` }];
  },
};

/** The portal's own 06a: nothing is kept before the query, everything after it. */
export const readThe06a: DemoStep = {
  name: 'Như Thanh: bảng thống kê 06a quý II/2023',
  run: async (stage) => {
    const { page, bar, portals, picture } = stage;
    await page.goto(`${portals['nhu-thanh'].url}/dvc/thong-ke/bao-cao-06a`);
    const before = await barSays(bar, /^Bảng toàn số 0/);
    await openReport(stage, 'nhu-thanh', 'bao-cao-06a');
    await picture('04-bao-cao-06a');
    const rows = await exportCsv(stage, 'nhu-thanh-06a.csv');
    const total = rows.find((row) => /^tổng số$/i.test(row['Đơn vị'] ?? '')) ?? {};
    const figure = (...ends: string[]): number =>
      Number(Object.entries(total).find(([path]) => ends.every((end) => path.includes(end)))?.[1]);
    const [received, resolved, pending] = [
      'Số hồ sơ nhận giải quyết',
      'Số lượng hồ sơ đã giải quyết',
      'Số lượng hồ sơ đang giải quyết',
    ] as const;
    const online = figure(received, 'Trực tuyến');
    const direct = figure(received, 'Trực tiếp');
    const onlineOf = (which: (label: string) => boolean): number =>
      rows
        .filter((row) => row !== total && which(row['Đơn vị'] ?? ''))
        .reduce((sum, row) => sum + Number(Object.entries(row).find(([path]) => path.includes('Trực tuyến'))?.[1]), 0);
    const isDistrict = (label: string): boolean => label.startsWith('UBND huyện');
    const { received: r, resolved: d, pending: p, newlyReceived, onlineDistrict, onlineCommunes } = nhuThanhFigures;
    const figures: Figure[] = [
      { what: 'trước khi bấm Thống kê', found: before.slice(0, 15), expected: 'Bảng toàn số 0 ' },
      { what: 'tổng số phải giải quyết', found: vi(figure(received, 'Tổng số')), expected: vi(r.total) },
      { what: 'mới tiếp nhận', found: vi(online + direct), expected: vi(newlyReceived) },
      { what: 'trực tuyến', found: vi(online), expected: vi(r.online) },
      { what: 'trực tiếp, bưu chính', found: vi(direct), expected: vi(r.directOrPostal) },
      { what: 'kỳ trước chuyển qua', found: vi(figure(received, 'Kỳ trước')), expected: vi(r.carriedOver) },
      { what: 'đã giải quyết', found: vi(figure(resolved, 'Tổng số')), expected: vi(d.total) },
      { what: 'trước hạn', found: vi(figure(resolved, 'Trước hạn')), expected: vi(d.early) },
      { what: 'đúng hạn', found: vi(figure(resolved, 'Đúng hạn')), expected: vi(d.onTime) },
      { what: 'quá hạn', found: vi(figure(resolved, 'Quá hạn')), expected: vi(d.late) },
      { what: 'đang giải quyết', found: vi(figure(pending, 'Tổng số')), expected: vi(p.total) },
      { what: 'trong hạn', found: vi(figure(pending, 'Đúng hạn')), expected: vi(p.inTime) },
      { what: 'quá hạn', found: vi(figure(pending, 'Quá hạn')), expected: vi(p.overdue) },
      { what: 'trực tuyến tại huyện', found: vi(onlineOf(isDistrict)), expected: vi(onlineDistrict) },
      { what: 'trực tuyến tại các xã', found: vi(onlineOf((label) => !isDistrict(label))), expected: vi(onlineCommunes) },
    ];
    return figures;
  },
};

/** A report with one wrong cell: it is found, and nothing else is. */
export const findTheWrongCell: DemoStep = {
  name: 'Như Thanh: báo cáo 07a có một ô cộng sai',
  run: async (stage) => {
    const { bar, page, picture, portals } = stage;
    await openReport(stage, 'nhu-thanh', 'bao-cao-07a');
    await bar.getByRole('button', { name: /điểm cần xem/ }).click();
    const points = page.getByRole('dialog').getByRole('listitem');
    await points.first().waitFor();
    const texts = await points.allTextContents();
    await points.first().getByRole('button').click();
    await picture('05-o-cong-sai');
    await page.keyboard.press('Escape');
    const wrong = wrongCellsOf('nhu-thanh', portals['nhu-thanh'].state.world.now.slice(0, 10));
    const named = texts.filter((text) => wrong.some((cell) => text.includes(cell.row) || text.includes('Tổng số')));
    return [
      { what: 'ô sai được nêu', found: texts.some((text) => text.startsWith('Chặn') && text.includes(wrong[0]!.row)), expected: true },
      { what: 'điểm không liên quan', found: texts.length - named.length, expected: 0 },
    ];
  },
};

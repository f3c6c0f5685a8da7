import { createReport } from '../../../tests/portal/data/statistics.ts';
import type { ReportRow } from '../../../tests/portal/data/world.ts';
import { barSays } from '../official';
import type { Stage } from '../stage';
import type { DemoStep, Figure } from '../step';

interface Sent {
  rows: { label: string; values: Record<string, number | string | null> }[];
}

/** Row of the report as the form numbers its columns. */
function asForm(row: ReportRow): Record<string, number> {
  const { received: r, resolved: d, pending: p } = row;
  return {
    3: r.total,
    4: r.online,
    5: r.directOrPostal,
    6: r.carriedOver,
    7: d.total,
    8: d.early,
    9: d.onTime,
    10: d.late,
    11: p.total,
    12: p.inTime,
    13: p.overdue,
  };
}

/** Fills one entry page and compares what the page itself would send, cell by cell, with the truth. */
async function fillOne(stage: Stage, path: string, name: string, truth: ReadonlyMap<string, ReportRow>): Promise<Figure[]> {
  const { page, bar, portals, picture, saveJson } = stage;
  await page.goto(`${portals['nhu-thanh'].url}${path}`);
  await bar.getByRole('button', { name: 'Điền biểu mẫu' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xem trước khi điền' });
  await dialog.waitFor();
  await picture(`${name}-xem-truoc`);
  await dialog.getByRole('button', { name: 'Điền các ô đã chọn' }).click();
  const said = await barSays(bar, /^Đã điền/);
  await picture(name);
  const sent = await page.evaluate(() => (window as unknown as { duLieuGui(): Sent }).duLieuGui());
  await saveJson(`${name}.json`, sent);
  let right = 0;
  let wrong = 0;
  for (const { label, values } of sent.rows) {
    const expected = truth.get(label);
    for (const [column, value] of Object.entries(expected ? asForm(expected) : {})) {
      if (Number(String(values[column] ?? NaN).replaceAll('.', '')) === value) right++;
      else wrong++;
    }
  }
  return [
    { what: `${name}: ô đúng như sẽ gửi`, found: right, expected: sent.rows.length * 11 },
    { what: `${name}: ô sai`, found: wrong, expected: 0 },
    { what: `${name}: thông báo`, found: said.split(';')[0] ?? '', expected: `Đã điền ${right} ô` },
  ];
}

/** Both kinds of entry page, rows = units; then the same by lĩnh vực; nothing is ever submitted. */
export const fillTheForm: DemoStep = {
  name: 'Như Thanh: điền biểu II.06a trên hai loại trang nhập',
  run: async (stage) => {
    const { state } = stage.portals['nhu-thanh'];
    const { groups, total } = createReport(state.world, '06a', { from: '2023-03-15', to: '2023-06-14' });
    const byUnit = new Map([...groups.flatMap((group) => group.rows), total].map((row) => [row.label, row]));
    const figures = [
      ...(await fillOne(stage, '/nhap-bieu/06a?rows=don-vi', '07-bieu-06a-antd', byUnit)),
      ...(await fillOne(stage, '/nhap-bieu-thuong/06a?rows=don-vi', '08-bieu-06a-thuong', byUnit)),
    ];
    await stage.bar.getByRole('button', { name: 'Hoàn tác' }).click();
    const emptied = await stage.page.waitForFunction(() =>
      (window as unknown as { duLieuGui(): Sent })
        .duLieuGui()
        .rows.every((row) => Object.values(row.values).every((value) => value === null || value === '')),
    );
    figures.push({ what: 'hoàn tác trả lại biểu trống', found: await emptied.jsonValue(), expected: true });
    figures.push({ what: 'lần cổng nhận báo cáo', found: state.entries.length, expected: 0 });
    return figures;
  },
};

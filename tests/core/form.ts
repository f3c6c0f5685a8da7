import type { Page } from 'puppeteer-core';
import { createReport } from '../portal/data/statistics.ts';
import type { ReportRow } from '../portal/data/world.ts';
import { askForReport, barSays } from './portal-page';
import { press, seek } from './seek';
import type { Check, CoreStep, Stage } from './step';

interface Sent {
  rows: { label: string; values: Record<string, number | string | null> }[];
}

/** What the page itself would send to its server. */
const sentBy = (page: Page): Promise<Sent> => page.evaluate(() => (window as unknown as { duLieuGui(): Sent }).duLieuGui());

/** Row of the report as the form numbers its columns. */
function asForm({ received: r, resolved: d, pending: p }: ReportRow): Record<string, number> {
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

export const report: CoreStep = {
  name: 'the portal’s own 06a is kept after the query, with its period',
  run: async (stage) => {
    await stage.page.goto(`${stage.portal.url}/dvc/thong-ke/bao-cao-06a`);
    const before = await barSays(stage, /^Bảng toàn số 0/);
    await askForReport(stage, '15/03/2023', '14/06/2023');
    return [
      { what: 'before the query nothing is kept', found: before.startsWith('Bảng toàn số 0'), expected: true },
      { what: 'kept', found: await barSays(stage, /^Đã lưu số liệu/), expected: 'Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023' },
    ];
  },
};

async function fill(stage: Stage, path: string): Promise<Check[]> {
  const { page, portal } = stage;
  const { groups, total } = createReport(portal.state.world, '06a', { from: '2023-03-15', to: '2023-06-14' });
  const truth = new Map([...groups.flatMap(({ rows }) => rows), total].map((row) => [row.label, row]));
  await page.goto(`${portal.url}${path}`);
  await press(page, { role: 'button', name: 'Điền biểu mẫu' });
  await seek(page, { role: 'dialog', name: 'Xem trước khi điền' });
  const empty = JSON.stringify(await sentBy(page));
  await press(page, { role: 'button', name: 'Điền các ô đã chọn' });
  const said = await barSays(stage, /^(?:Đã điền|Không điền)/, 60_000);
  const { rows } = await sentBy(page);
  const right = rows.flatMap(({ label, values }) => {
    const row = truth.get(label);
    return Object.entries(row ? asForm(row) : {}).filter(
      ([column, figure]) => Number(String(values[column] ?? NaN).replaceAll('.', '')) === figure,
    );
  }).length;
  await press(page, { role: 'button', name: 'Hoàn tác' });
  await barSays(stage, /^Đã hoàn tác/, 60_000);
  return [
    { what: 'cells as the page would send them', found: right, expected: rows.length * 11 },
    { what: 'the bar says', found: said.split(';')[0] ?? '', expected: `Đã điền ${right} ô` },
    { what: 'taken back', found: JSON.stringify(await sentBy(page)) === empty, expected: true },
    { what: 'forms sent to the portal', found: portal.state.entries.length, expected: 0 },
  ];
}

export const plainForm: CoreStep = {
  name: 'a plain entry form is filled from these figures and taken back',
  run: (stage) => fill(stage, '/nhap-bieu-thuong/06a?rows=don-vi'),
};

export const libraryForm: CoreStep = {
  name: 'an entry form of a component library is filled and taken back',
  run: (stage) => fill(stage, '/nhap-bieu/06a?rows=don-vi'),
};

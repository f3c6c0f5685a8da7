import { expect, test } from './fixtures';
import { barOf } from './bar';
import { keptFigures, under } from './kept-figures';
import { openServerPages } from './liferay';
import { stateRows } from '../portal/counts/by-state.ts';
import { certifiedCopyRows } from '../portal/counts/certified-copies.ts';
import { digitisationRows } from '../portal/counts/digitisation.ts';
import { interlinkedRows } from '../portal/counts/interlinked.ts';
import { dayRows } from '../portal/counts/of-the-day.ts';
import { paymentRows } from '../portal/counts/payment.ts';
import type { CountRow } from '../portal/counts/per-unit.ts';
import type { World } from '../portal/data/world.ts';

type Counted = { rows: CountRow[]; total: CountRow['figures'] };

/** Figures as numbers: money without commas, shares without their sign, verdicts as nothing. */
function asNumber(figure: number | string): number | null {
  if (typeof figure === 'number') return figure;
  const plain = figure.replaceAll(',', '').replace('%', '');
  return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain);
}

function expectedRows({ rows, total }: Counted, names: readonly string[]): Record<string, Record<string, number | null>> {
  return Object.fromEntries(
    [...rows, { label: 'Tổng số', figures: total }].map(({ label, figures }) => [label, under(names, figures.map(asNumber))]),
  );
}

const overPeriod: [string, (world: World, days: World['period']) => Counted, string[]][] = [
  [
    'thanh-toan',
    paymentRows,
    ['payment.dossiers', 'payment.direct', 'payment.online', 'rate.paymentOnline', 'amount.charge', 'amount.fee', 'amount.total'],
  ],
  [
    'so-hoa',
    digitisationRows,
    [
      'digitised.received',
      'digitised.partsNot',
      'digitised.parts',
      'digitised.reused',
      'digitised.reusedNational',
      'rate.digitisedParts',
      'digitised.resolved',
      'digitised.resultsNot',
      'digitised.results',
      'rate.digitisedResults',
    ],
  ],
  ['chung-thuc-dien-tu', certifiedCopyRows, ['eCertified.requested', 'eCertified.issued', 'eCertified.pending', 'eCertified.refused']],
  [
    'lien-thong',
    interlinkedRows,
    [
      'interlinkedBirth.received',
      'interlinkedBirth.returned',
      'interlinkedBirth.pending',
      'interlinkedDeath.received',
      'interlinkedDeath.returned',
      'interlinkedDeath.pending',
    ],
  ],
];

test('every cell of the counts beside the big reports is kept under what it counts', async ({ page, portal, background }) => {
  const { world } = portal.state;
  const address = (name: string): string => `/thong-ke-khac/${name}?tuNgay=15/03/2023&denNgay=14/06/2023`;
  await openServerPages(page, portal.url, address('thanh-toan'));
  for (const [name] of overPeriod) {
    await page.goto(`${portal.url}${address(name)}`);
    await expect(barOf(page).status).toHaveText('Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023');
  }
  const kept = await keptFigures(background);
  for (const [name, rowsOf, indicators] of overPeriod) {
    const own = kept.find(({ path }) => path === `/thong-ke-khac/${name}`);
    expect(own?.period, name).toEqual({ from: '2023-03-15', to: '2023-06-14' });
    const read = Object.entries(own?.rows ?? {}).map(([label, row]) => [
      label,
      Object.fromEntries(indicators.map((indicator) => [indicator, row[indicator]])),
    ]);
    expect(Object.fromEntries(read), name).toEqual(expectedRows(rowsOf(world, world.period), indicators));
  }
  expect(certifiedCopyRows(world, world.period).total[1], 'as the report says').toBe(2166);
});

test('one day is no reporting period, and states of the moment are not the figures of one', async ({ page, portal, background }) => {
  const { world } = portal.state;
  await openServerPages(page, portal.url, '/thong-ke-khac/trong-ngay?ngay=12/06/2023');
  await expect(barOf(page).status).toHaveText(/^Đã lưu số liệu/);
  await page.goto(`${portal.url}/thong-ke-khac/trang-thai`);
  await expect(barOf(page).status).toHaveText(/^Đã lưu số liệu/);
  const kept = await keptFigures(background);
  const ofDay = kept.find(({ path }) => path.endsWith('/trong-ngay'));
  const byState = kept.find(({ path }) => path.endsWith('/trang-thai'));
  const names = [
    'day.receivedDirect',
    'day.receivedOnline',
    'day.receivedPostal',
    'day.completed',
    'day.returned',
    'day.paid',
    'day.awaitingSupplement',
    'day.returnedOrWithdrawn',
  ];
  expect(ofDay?.rows).toEqual(expectedRows(dayRows(world, '2023-06-12'), names));
  expect(byState?.period).toBeUndefined();
  expect(byState?.rows['Tổng số']?.['now.processing']).toBe(stateRows(world).total[4]);
  expect(JSON.stringify(kept)).not.toMatch(/"(?:pending|received|resolved)\./);
});

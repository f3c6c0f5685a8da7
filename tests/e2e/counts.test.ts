import { expect, test } from './fixtures';
import { barOf } from './bar';
import { keptFigures, under } from './kept-figures';
import { openServerPages } from './liferay';
import { storedIn } from './stored';
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

for (const [name, rowsOf, indicators] of overPeriod) {
  test(`${name}: every cell is kept under what it counts`, async ({ page, portal, background }) => {
    const { world } = portal.state;
    await openServerPages(page, portal.url, `/thong-ke-khac/${name}?tuNgay=15/03/2023&denNgay=14/06/2023`);
    await expect(barOf(page).status).toHaveText('Đã lưu số liệu, kỳ 15/03/2023 – 14/06/2023');
    const [kept] = await keptFigures(background);
    expect(kept?.period).toEqual({ from: '2023-03-15', to: '2023-06-14' });
    const read = Object.entries(kept?.rows ?? {}).map(([label, row]) => [
      label,
      Object.fromEntries(indicators.map((indicator) => [indicator, row[indicator]])),
    ]);
    expect(Object.fromEntries(read)).toEqual(expectedRows(rowsOf(world, world.period), indicators));
  });
}

test('the certified copies are as many as the report says', ({ portal }) => {
  expect(certifiedCopyRows(portal.state.world, portal.state.world.period).total[1]).toBe(2166);
});

test('one day is no reporting period', async ({ page, portal, background }) => {
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
  await openServerPages(page, portal.url, '/thong-ke-khac/trong-ngay?ngay=12/06/2023');
  await expect(barOf(page).status).toHaveText(/^Đã lưu số liệu/);
  const [kept] = await keptFigures(background);
  expect(kept?.rows).toEqual(expectedRows(dayRows(portal.state.world, '2023-06-12'), names));
  expect(JSON.stringify((await storedIn(background))['captures'])).not.toContain('"received.');
});

test('states of the moment are not the figures of a period', async ({ page, portal, background }) => {
  await openServerPages(page, portal.url, '/thong-ke-khac/trang-thai');
  await expect(barOf(page).status).toHaveText(/^Đã lưu số liệu/);
  const [kept] = await keptFigures(background);
  const { total } = stateRows(portal.state.world);
  expect(kept?.period).toBeUndefined();
  expect(kept?.rows['Tổng số']?.['now.processing']).toBe(total[4]);
  expect(JSON.stringify(kept)).not.toContain('"pending.');
});

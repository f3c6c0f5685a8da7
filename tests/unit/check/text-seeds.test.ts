import { describe, expect, test } from 'vitest';
import { checkText } from '../../../lib/check/check-text';
import type { Finding } from '../../../lib/check/finding';
import { readPlainText } from '../../../lib/narrative/read-plain-text';
import { once } from './once';
import { anLao, nhuThanh } from './text-seeds/reports';

const found = { AL: once(() => checkText(readPlainText(anLao), {})), NT: once(() => checkText(readPlainText(nhuThanh), {})) };
const using = (findings: readonly Finding[], rule: string, ...raws: readonly string[]): Finding | undefined =>
  findings.find((finding) => finding.rule === rule && raws.every((raw) => finding.figures.some((figure) => figure.raw === raw)));

/** Id in the audit of the reports, rule, figures it rests on. */
const wrong: readonly { report: 'AL' | 'NT'; id: string; rule: string; raws: readonly string[] }[] = [
  { report: 'AL', id: 'AL9 percent', rule: 'ty-le-trong-van-ban', raws: ['2/4.675', '0,0042'] },
  { report: 'AL', id: 'AL10 inverted ratio', rule: 'tu-so-lon-hon-mau-so', raws: ['4.675/2'] },
  { report: 'AL', id: 'AL11 percent', rule: 'ty-le-khac-so-lieu', raws: ['99,99'] },
  { report: 'AL', id: 'AL14 base', rule: 'mau-so-khac', raws: ['2/4.675'] },
  { report: 'AL', id: 'AL9 percent again', rule: 'ty-le-khac-so-lieu', raws: ['0.0042'] },
  { report: 'AL', id: 'AL12 early above early and on time', rule: 'ty-le-khac-so-lieu', raws: ['99.99'] },
  { report: 'AL', id: 'AL13 complement', rule: 'ty-le-bu-nhau', raws: ['0.0042'] },
  { report: 'NT', id: 'NT8 blank', rule: 'bo-trong-so-lieu', raws: [] },
  { report: 'NT', id: 'NT9 claim', rule: 'khang-dinh-trai-so-lieu', raws: ['không trễ hẹn', '15'] },
  { report: 'NT', id: 'NT11 unit word', rule: 'don-vi-tinh-nham', raws: ['287/287', '268'] },
  { report: 'NT', id: 'NT13 numerator above denominator', rule: 'tu-so-lon-hon-mau-so', raws: ['762/264'] },
  { report: 'NT', id: 'NT18 same quantity', rule: 'cung-mot-so-lieu', raws: ['2.052', '4.953'] },
];

describe('every false statement is found', () => {
  test.each(wrong)('$id', ({ report, rule, raws }) => expect(using(found[report](), rule, ...raws)).toBeDefined());
});

test('AL11: the right value is shown', () => expect(using(found.AL(), 'ty-le-khac-so-lieu', '99,99')?.expected).toBe(99.96));
test('AL9: the right value is shown', () => expect(using(found.AL(), 'ty-le-trong-van-ban', '0,0042')?.expected).toBe(0.0428));
test('NT13: the slip of the hand is named', () =>
  expect(using(found.NT(), 'tu-so-lon-hon-mau-so', '762/264')?.repair).toMatchObject({ found: 264, value: 764, edit: 'digit' }));

const ARITHMETIC = [
  'tong-trong-van-ban',
  'can-doi-trong-van-ban',
  'cong-cap-trong-van-ban',
  'phan-vuot-tong',
  'tang-giam',
  'vuot-thang-diem',
  'so-sanh-trai-chieu',
  'bang-trong-van-ban',
];

/** Figures of statements that hold: sums, balances, levels, bounds. */
test.each([
  { report: 'AL' as const, ids: 'AL2–AL8, AL15, AL16' },
  { report: 'NT' as const, ids: 'NT2–NT7, NT10, NT15–NT17, NT19, NT23–NT26, NT37' },
])('what holds is left alone: $ids', ({ report }) => {
  expect(found[report]().filter(({ rule, severity }) => ARITHMETIC.includes(rule) && severity !== 'note')).toEqual([]);
});

test.each(['AL', 'NT'] as const)('%s: nothing certain is said but what is wrong', (report) => {
  const blocks = found[report]()
    .filter(({ severity }) => severity === 'block')
    .map(({ rule }) => rule);
  expect(blocks.toSorted()).toEqual(
    { AL: ['tu-so-lon-hon-mau-so', 'ty-le-trong-van-ban'], NT: ['ky-trong-van-ban', 'tu-so-lon-hon-mau-so'] }[report],
  );
});

describe('one altered figure is found', () => {
  test.each([
    ['1.022', '1.202'],
    ['3.158', '3.185'],
    ['895', '859'],
    ['3.638', '3.368'],
    ['519', '591'],
    ['5.671', '5.617'],
    ['718', '781'],
    ['4.970', '4.790'],
    ['2.052', '2.520'],
    ['4.569', '4.596'],
  ])('%s → %s', (right, altered) => {
    const text = [anLao, nhuThanh].find((report) => report.includes(right))!.replace(right, altered);
    const findings = checkText(readPlainText(text), {}).filter(({ severity }) => severity !== 'note');
    expect(findings.some(({ figures }) => figures.some(({ raw }) => raw === altered))).toBe(true);
  });
});

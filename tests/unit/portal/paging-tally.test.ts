// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { DossierRow } from '../../../lib/dossier/dossier';
import { createTally, type MetRow } from '../../../lib/portal/paging-tally';

const row = (code: string | undefined, ordinal?: number, place?: number): MetRow => {
  const values: DossierRow['values'] = {
    ...(code !== undefined && { code: { text: code } }),
    ...(ordinal !== undefined && { ordinal: { text: String(ordinal) } }),
    owner: { text: 'A' },
  };
  const element = document.createElement('div');
  if (place !== undefined) element.setAttribute('aria-rowindex', String(place));
  return { row: { row: 0, values, others: [] }, element };
};
const rows = (from: number, to: number, shift = 0) =>
  Array.from({ length: to - from + 1 }, (_, i) => row(`A${from + i + shift}`, from + i, from + i));

describe('rows that are drawn only while they are in view', () => {
  test('overlapping views count each row once, in order', () => {
    const tally = createTally();
    expect(tally.meet(1, rows(1, 20))).toHaveLength(20);
    expect(tally.meet(1, rows(11, 30)).map((met) => met.row.values.code?.text)).toEqual(Array.from({ length: 10 }, (_, i) => `A${21 + i}`));
    expect(tally.meet(1, rows(1, 20))).toEqual([]);
    expect([tally.count(), tally.repeated(), tally.changed(), tally.numbered(), tally.gaps()]).toEqual([30, 0, false, true, 0]);
  });
  test('a view that was jumped over is a gap', () => {
    const tally = createTally();
    tally.meet(1, rows(1, 20));
    tally.meet(1, rows(25, 40));
    expect([tally.gaps(), tally.numbered()]).toEqual([4, false]);
  });
  test('sorted meanwhile: another dossier at the same place', () => {
    const tally = createTally();
    tally.meet(1, rows(1, 20));
    tally.meet(1, rows(11, 30, 100));
    expect(tally.changed()).toBe(true);
  });
  test('one dossier at two places', () => {
    const tally = createTally();
    tally.meet(1, [row('A1', 1, 1), row('A2', 2, 2)]);
    tally.meet(1, [row('A2', 3, 3)]);
    expect(tally.repeated()).toBe(1);
  });
  test('rows without a code or a place are told apart by all they say', () => {
    const tally = createTally();
    expect(tally.meet(1, [row(undefined, 1), row(undefined, 2), row(undefined, 2)])).toHaveLength(3);
    expect(tally.meet(1, [row(undefined, 2), row(undefined, 3)])).toHaveLength(1);
  });
});

describe('pages', () => {
  test('a code on two pages is a row that moved', () => {
    const tally = createTally();
    tally.meet(1, rows(1, 10));
    expect(tally.meet(2, [row('A10', 11), row('A11', 12)])).toHaveLength(2);
    expect(tally.repeated()).toBe(1);
  });
  test('twice on one page is twice in the list', () => {
    const tally = createTally();
    expect(tally.meet(1, [row('A1'), row('A1'), row('A2')])).toHaveLength(3);
    expect([tally.count(), tally.repeated()]).toEqual([3, 1]);
  });
  test('numbers that begin again on each page prove nothing', () => {
    const tally = createTally();
    tally.meet(1, [row('A1', 1), row('A2', 2)]);
    tally.meet(2, [row('A3', 1), row('A4', 2)]);
    expect(tally.numbered()).toBe(false);
  });
  test('numbers over all pages do, unless one is missing', () => {
    const tally = createTally();
    tally.meet(1, [row('A1', 1), row('A2', 2)]);
    tally.meet(2, [row('A3', 3), row('A4', 4)]);
    expect(tally.numbered()).toBe(true);
    tally.meet(3, [row('A6', 6)]);
    expect(tally.numbered()).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { createQueryWatch, isQueryWord } from '../../../lib/portal/query-watch';

const january = { 'Từ ngày': '01/01/2026', 'Đến ngày': '31/01/2026' };
const february = { 'Từ ngày': '01/02/2026', 'Đến ngày': '28/02/2026' };

describe('which rows belong to which query', () => {
  test('zeros before the first query are no answer to anything', () => {
    const watch = createQueryWatch();
    watch.opened('load');
    expect(watch.settled('zeros', january)).toMatchObject({ queried: false });
  });
  test('a query with a wait: values as they were pressed', () => {
    const watch = createQueryWatch();
    watch.settled('zeros', january);
    watch.pressed(january);
    watch.stirred();
    expect(watch.settled('figures', january)).toEqual({ known: true, filter: january, queried: true, stale: false });
  });
  test('the form was changed between the press and the answer', () => {
    const watch = createQueryWatch();
    watch.settled('zeros', january);
    watch.pressed(january);
    watch.stirred();
    watch.touched();
    expect(watch.settled('figures', february)).toMatchObject({ known: false, queried: true });
  });
  test('a caption that follows the form changes nothing about the figures', () => {
    const watch = createQueryWatch();
    watch.settled('zeros', january);
    watch.pressed(january);
    watch.stirred();
    watch.settled('figures', january);
    watch.touched();
    expect(watch.settled('figures', february)).toEqual({ known: true, filter: january, queried: true, stale: false });
  });
  test('what stands again as it stood, under the same values, is what it was', () => {
    const watch = createQueryWatch();
    watch.settled('zeros', january);
    watch.pressed(january);
    watch.stirred();
    watch.settled('figures', january);
    expect(watch.settled('list of one figure', january)).toMatchObject({ known: false });
    expect(watch.settled('figures', january)).toEqual({ known: true, filter: january, queried: true, stale: false });
    watch.settled('list of one figure', january);
    expect(watch.settled('figures', february)).toMatchObject({ known: false });
  });
  test('other rows of the same list under the same values keep them', () => {
    const watch = createQueryWatch();
    watch.settled('page 1', january);
    expect(watch.settled('page 2', january, 'rows', true)).toMatchObject({ known: true, filter: january });
    expect(watch.settled('page 3', february, 'rows', true)).toMatchObject({ known: false });
    expect(watch.settled('page 4', february, 'rows', true)).toMatchObject({ known: false });
  });
  test('figures that change by themselves are of no known query', () => {
    const watch = createQueryWatch();
    watch.settled('figures', january);
    watch.touched();
    expect(watch.settled('other figures', february)).toMatchObject({ known: false });
  });
  test('the same figures under another period may be those of a query that failed', () => {
    const watch = createQueryWatch();
    watch.settled('zeros', january);
    watch.pressed(january);
    watch.stirred();
    watch.settled('figures', january);
    watch.touched();
    watch.pressed(february);
    watch.stirred();
    expect(watch.settled('figures', february)).toMatchObject({ known: false, queried: true });
  });
  test('the same query once more is the same answer', () => {
    const watch = createQueryWatch();
    watch.settled('zeros', january);
    watch.pressed(january);
    watch.stirred();
    watch.settled('figures', january);
    watch.pressed(january);
    watch.stirred();
    expect(watch.settled('figures', january)).toMatchObject({ known: true, queried: true });
  });
  test('totals left standing while the lines are on their way answer nothing, and the query goes on waiting', () => {
    const watch = createQueryWatch();
    watch.settled('figures', january);
    watch.touched();
    watch.pressed(february);
    expect(watch.settled('old totals', february, undefined, false, true)).toMatchObject({ known: false, queried: true });
    expect(watch.settled('new figures', february)).toEqual({ known: true, filter: february, queried: true, stale: false });
  });
  test('pressed before anything was seen, and nothing moved since', () => {
    const watch = createQueryWatch();
    watch.pressed(january);
    expect(watch.settled('zeros', january)).toMatchObject({ queried: false });
  });
  test('rows that came with the page belong to the form, unless it was touched', () => {
    const fresh = createQueryWatch();
    expect(fresh.settled('rows', january)).toMatchObject({ known: true, filter: january });
    const touched = createQueryWatch();
    touched.touched();
    expect(touched.settled('rows', february)).toMatchObject({ known: false });
  });
});

describe('an address that changes before the table', () => {
  test('a query on one screen is none on the next', () => {
    const watch = createQueryWatch();
    watch.settled('empty', {});
    watch.pressed(january);
    watch.stirred();
    watch.settled('list', january);
    watch.opened('address');
    expect(watch.settled('zeros', january)).toMatchObject({ queried: false });
  });
  test('old rows under a new address are stale until others come', () => {
    const watch = createQueryWatch();
    watch.settled('list a', {}, 'A1 A2');
    watch.opened('address');
    expect(watch.settled('list a, other columns', {}, 'A1 A2')).toMatchObject({ stale: true, known: false });
    expect(watch.settled('list b', {}, 'B1 B2')).toMatchObject({ stale: false, known: true });
  });
  test('two changes of the address in a row', () => {
    const watch = createQueryWatch();
    watch.settled('list a', {}, 'A1 A2');
    watch.opened('address');
    watch.opened('address');
    expect(watch.settled('list a', {}, 'A1 A2')).toMatchObject({ stale: true });
  });
  test('a lookup page that keeps the list of the page before, until it is asked', () => {
    const watch = createQueryWatch();
    watch.settled('list a', {}, 'A1 A2');
    watch.opened('address');
    watch.settled('list a', {}, 'A1 A2');
    watch.pressed(january);
    watch.stirred();
    expect(watch.settled('list a', january, 'A1 A2')).toMatchObject({ stale: false, queried: true });
  });
  test('after a load nothing is left behind', () => {
    const watch = createQueryWatch();
    watch.settled('list a', {}, 'A1 A2');
    watch.opened('load');
    expect(watch.settled('list a', {}, 'A1 A2')).toMatchObject({ stale: false });
  });
});

test.each(['thong ke', 'tim kiem', 'xac nhan'])('%s asks for rows', (word) => {
  expect(isQueryWord(word)).toBe(true);
});
test.each(['luu', 'gui', 'chuyen xu ly', 'in bao cao', 'xuat excel', ''])('%j does not', (word) => {
  expect(isQueryWord(word)).toBe(false);
});

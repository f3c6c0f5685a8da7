// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPager } from '../../../lib/portal/read-pager';

const links = (numbers: number[], at: number): string =>
  numbers.map((n) => (n === at ? `<span class="active">${n}</span>` : `<a href="#${n}">${n}</a>`)).join('');
const page = (pagers: string): Element =>
  new DOMParser()
    .parseFromString(`<body><div><table><tr><td>1</td></tr></table>${pagers}</div></body>`, 'text/html')
    .querySelector('table')!;

describe('where a portal has its pager', () => {
  const two = `<div class="pagination other">${links([1, 2, 3, 4, 5], 4)}</div><div id="paging" class="pagination">${links([1, 2, 3], 2)}</div>`;
  test('two pagers that contradict each other are unclear', () => {
    expect(readPager(page(two))?.unclear).toBe(true);
  });
  test('the portal says which one is meant', () => {
    expect(readPager(page(two), undefined, undefined, ['#paging'])).toMatchObject({ current: 2, last: 3 });
  });
  test('a hint that leads nowhere is no hint', () => {
    const one = `<div class="pagination">${links([1, 2, 3], 2)}</div>`;
    expect(readPager(page(one), undefined, undefined, ['#paging', '[[', 'table'])).toEqual(readPager(page(one)));
  });
  test('a hint makes nothing a paging control', () => {
    expect(
      readPager(page('<div id="paging"><button>Xóa</button><button>Duyệt</button></div>'), undefined, undefined, ['#paging']),
    ).toBeUndefined();
  });
});

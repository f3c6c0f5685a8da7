// @vitest-environment happy-dom
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExpectedList, ExpectedPage } from './expected-page';
import { pageFiles } from './page-files';
import { readPageFile, withoutProfile } from './read-page-file';
import { scorePage, type PageScore } from './score-page';

const head = '<tr><th>Mã hồ sơ</th><th>Tên thủ tục</th><th>Ngày nhận/hẹn trả</th></tr>';
const row = (code: string, dates: string): string => `<tr><td>${code}</td><td>Khai sinh</td><td>${dates}</td></tr>`;
const html = `<body><table>${head}${row('H56.1-230405-0001', '05/01/2026<br>15/01/2026')}${row('H56.1-230405-0002', '06/01/2026')}</table>
<div class="pager"><span>1</span> <a href="#">2</a> <a href="#">›</a> Trang 1/2 (3 hồ sơ)</div></body>`;
const page = new DOMParser().parseFromString(html, 'text/html');
const rows = [
  { code: 'H56.1-230405-0001', procedure: 'Khai sinh', received: '2026-01-05', due: '2026-01-15' },
  { code: 'H56.1-230405-0002', procedure: 'Khai sinh', received: '2026-01-06' },
];
const unread = { received: 'một ngày đứng một mình' };
const score = (more: Partial<ExpectedList> & { unread?: Record<string, string> }): PageScore => {
  const expected: ExpectedPage = { kind: 'list', rows, ...more };
  return scorePage(expected, readPageFile(page, expected));
};

describe('what is not read, and why', () => {
  test('without a reason it is a fault', () => {
    expect(score({})).toMatchObject({ wrong: [], unread: ['H56.1-230405-0002: received'], stated: [] });
  });
  test('with one it is counted as stated', () => {
    expect(score({ unread })).toMatchObject({
      unread: [],
      stated: ['H56.1-230405-0002: received (một ngày đứng một mình)'],
      cellsExact: 6,
    });
  });
  test('a statement without words, and one for what is read, are faults', () => {
    expect(score({ unread: { received: ' ' } }).unread).toEqual(['no reason is stated for received']);
    expect(score({ unread: { ...unread, due: 'x' } }).unread).toEqual(['due is read: take it out of "unread"']);
  });
  test('a wrong value is wrong whatever is stated', () => {
    const wrong = rows.map((own) => ({ ...own, received: '2026-01-09' }));
    expect(score({ rows: wrong, unread }).wrong).toEqual(['H56.1-230405-0001: received = 2026-01-05, not 2026-01-09']);
  });
});

describe('the pager', () => {
  test('is compared where it is stated', () => {
    expect(score({ unread, pager: { current: 1, last: 2, total: 3 } })).toMatchObject({ wrong: [], unread: [] });
    expect(score({ unread, pager: { current: 1, last: 4 } }).wrong).toEqual([
      'pager: last = 2, not 4',
      'pager: total = 3, which is not there',
    ]);
    const bare = new DOMParser().parseFromString(html.replace(/<div[^]*/, ''), 'text/html');
    const expected: ExpectedPage = { kind: 'list', rows, unread, pager: { total: 3 } };
    expect(scorePage(expected, readPageFile(bare, expected)).unread).toEqual(['pager: total']);
  });
});

test('an address that no profile knows is said', () => {
  expect(withoutProfile(page, { kind: 'none', address: 'a.example/x' })).toBe('no profile recognises this address: a.example/x');
  expect(withoutProfile(page, { kind: 'none' })).toBeUndefined();
});

describe('pages of one folder', () => {
  const place = mkdtempSync(join(tmpdir(), 'soat-mot-cua-pages-'));
  const write = (...files: string[]): void => {
    for (const file of files) writeFileSync(join(place, 'a', file), file.endsWith('.html') ? html : '{ "kind": "unknown" }');
  };
  beforeEach(() => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(join(place, 'a'), { recursive: true });
  });
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  test('each page has what is to be read there beside it', () => {
    write('page.html', 'expected.json', 'tong-hop.html', 'tong-hop.expected.json');
    expect(pageFiles(place).map(({ name }) => name)).toEqual(['a', 'a/tong-hop']);
  });
  test('a page alone, an expectation alone, an empty folder', () => {
    expect(() => pageFiles(place)).toThrow('no page');
    write('page.html');
    expect(() => pageFiles(place)).toThrow('page.html needs expected.json');
    write('expected.json', 'tong-hop.expected.json');
    expect(() => pageFiles(place)).toThrow('no page beside tong-hop.expected.json');
  });
});

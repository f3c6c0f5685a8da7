import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../lib/dossier/read-list';
import { applyTaught } from '../../../lib/portal/teach-apply';
import { checkDraft, firstDraft, lessonFrom, type Draft } from '../../../lib/portal/teach';
import { previewOf } from '../../../lib/portal/teach-preview';
import { placeOf, type TaughtColumn, type TaughtTable } from '../../../lib/portal/taught-table';
import { taughtTable } from '../../../lib/portal/taught-table-schema';
import { readHtmlTable } from '../../../lib/table/read-html-table';
import type { PageTable } from '../../../lib/table/find-tables';
import { understandTable } from '../../../lib/table/understand-table';

const ADDRESS = 'https://motcua.example.gov.vn/so-viec/12?trang=2';
const where = { id: 'a', portal: 'https://motcua.example.gov.vn', place: '/so-viec/', at: '2026-03-01T08:00:00' };

function pageOf(body: string): Document {
  const window = new Window({ url: ADDRESS });
  window.document.body.innerHTML = body;
  return window.document as unknown as Document;
}

function tableIn(page: Document): PageTable {
  const element = page.querySelector('table')!;
  const reading = readHtmlTable(element);
  const meaning = understandTable(reading.grid);
  return { element, visible: true, reading, meaning, rows: meaning.split.kinds.filter((kind) => kind === 'data').length };
}

function html(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[], tag: string): string => `<tr>${cells.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${line(headers, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

const HEADERS = ['Ký hiệu', 'Bên liên hệ', 'Vào sổ', 'Hẹn gặp', 'Chặng'];
const ROWS = [1, 2, 3, 4].map((n) => [`H56.1-26010${n}-000${n}`, `Người Bịa ${n}`, `0${n}/01/2026`, `1${n}/01/2026`, 'Đang xử lý']);

function draftOf(table: PageTable, meanings: readonly Omit<TaughtColumn, 'path'>[], kind: Draft['kind'] = 'list'): Draft {
  const { columns } = firstDraft(table);
  return { kind, columns: columns.map(({ path }, col) => ({ path, ...meanings[col] })) };
}

const LIST = [{ field: 'code' }, { field: 'owner' }, { field: 'received' }, { field: 'due' }, { field: 'state' }] as const;

function lesson(): TaughtTable {
  return lessonFrom(draftOf(tableIn(pageOf(html(HEADERS, ROWS))), LIST), where);
}

function readWith(page: Document, taught: readonly TaughtTable[] = [lesson()]) {
  const laid = applyTaught(page, [tableIn(page)], taught);
  const [table] = laid.tables;
  const rows = table?.meaning.kind === 'list' ? readList(table.reading.grid, table.meaning.columns, table.meaning.split).rows : undefined;
  return { changed: laid.changed.length, rows, kind: table?.meaning.kind };
}

describe('a list taught by hand', () => {
  it('is data that the schema takes, without a value of any cell', () => {
    const taught = lesson();
    expect(taughtTable.safeParse(taught).success).toBe(true);
    expect(JSON.stringify(taught)).not.toContain('Bịa');
    expect(taughtTable.safeParse({ ...taught, code: 'x' }).success).toBe(false);
  });

  it('is read', () => {
    const { rows, changed } = readWith(pageOf(html(HEADERS, ROWS)));
    expect(changed).toBe(0);
    expect(rows?.[1]?.values).toMatchObject({
      code: { text: 'H56.1-260102-0002' },
      received: { moment: '2026-01-02' },
      due: { moment: '2026-01-12' },
      state: { state: 'processing' },
    });
  });

  it('is known by its headers in any order, beside columns without words', () => {
    const order = [3, 0, 4, 2, 1];
    const page = pageOf(
      html(
        ['', ...order.map((i) => HEADERS[i]!)],
        ROWS.map((row) => ['', ...order.map((i) => row[i]!)]),
      ),
    );
    expect(readWith(page).rows?.map(({ values }) => values.due?.moment)).toEqual(['2026-01-11', '2026-01-12', '2026-01-13', '2026-01-14']);
  });

  it.each([
    ['a column renamed', HEADERS.with(3, 'Hẹn lần hai'), ROWS],
    ['a column gone', HEADERS.slice(0, 4), ROWS.map((row) => row.slice(0, 4))],
    ['a column more', [...HEADERS, 'Kho'], ROWS.map((row) => [...row, 'K1'])],
    ['headers shifted against the cells', HEADERS, ROWS.map((row) => [row[4]!, ...row.slice(0, 4)])],
    ['dates that are none any more', HEADERS, ROWS.map((row) => row.with(3, 'còn 3 ngày'))],
    ['codes that are none any more', HEADERS, ROWS.map((row) => row.with(0, 'Hồ sơ giấy'))],
    ['most headers new', ['Ký hiệu', 'Bên liên hệ', 'Vào sổ', 'X', 'Y'], ROWS],
  ])('stops at %s', (_what, headers, rows) => {
    expect(readWith(pageOf(html(headers, rows)))).toMatchObject({ changed: 1, kind: 'unknown' });
  });

  it('a few cells of another kind are no change, an empty table is none', () => {
    expect(readWith(pageOf(html(HEADERS, ROWS.with(0, ROWS[0]!.with(3, 'chưa hẹn'))))).changed).toBe(0);
    expect(readWith(pageOf(html(HEADERS, []))).changed).toBe(0);
  });

  it('leaves other tables alone', () => {
    const other = pageOf(html(['Kệ', 'Ngăn', 'Tầng'], [['1', '2', '3']]));
    Object.defineProperty(other, 'location', { value: { pathname: '/khac', hash: '' } });
    expect(readWith(other)).toMatchObject({ changed: 0, kind: 'unknown' });
  });

  it('says that a page has changed whose only table is another one now', () => {
    expect(readWith(pageOf(html(['Kệ', 'Ngăn', 'Tầng'], [['1', '2', '3']]))).changed).toBe(1);
  });
});

describe('what is refused', () => {
  const table = tableIn(pageOf(html(HEADERS, ROWS)));
  const wrong = (meanings: readonly Omit<TaughtColumn, 'path'>[], of = table, kind: Draft['kind'] = 'list'): string[] =>
    checkDraft(draftOf(of, meanings, kind), of).wrong.map(({ id }) => id);

  it('nothing, where all is well', () => expect(wrong(LIST)).toEqual([]));
  it('too little', () => expect(wrong([{ field: 'code' }])).toEqual(['teach.wrong.tooFew.list']));
  it('one field twice', () => expect(wrong([...LIST.slice(0, 3), { field: 'received' }])).toEqual(['teach.wrong.twice']));
  it('a date column whose cells are none', () =>
    expect(wrong([{ field: 'code' }, { field: 'received' }])).toEqual(['teach.wrong.cells.date']));
  it('a code column whose cells are none', () => expect(wrong([{ field: 'due' }, { field: 'code' }])).toContain('teach.wrong.cells.code'));
  it('codes that repeat', () => {
    const same = tableIn(
      pageOf(
        html(
          HEADERS,
          ROWS.map((row) => row.with(0, 'K1-2026')),
        ),
      ),
    );
    expect(wrong(LIST, same)).toEqual(['teach.wrong.codesRepeat']);
  });
  it('people under a name that is stored', () => {
    const people = tableIn(
      pageOf(
        html(
          ['Ký hiệu', 'Chủ hồ sơ', 'Gọi'],
          ROWS.map((row) => [row[0]!, row[1]!, '0912 345 678']),
        ),
      ),
    );
    expect(wrong([{ field: 'code' }, { field: 'unit' }], people)).toEqual(['teach.wrong.personal']);
    expect(wrong([{ field: 'code' }, {}, { field: 'unit' }], people)).toEqual(['teach.wrong.personal']);
  });
  it('two columns under one header, and a column without one', () => {
    const twins = tableIn(pageOf(html(['Ký hiệu', 'Ngày', 'Ngày', ''], ROWS)));
    expect(wrong([{ field: 'code' }, { field: 'received' }, { field: 'due' }, { field: 'procedure' }], twins)).toEqual([
      'teach.wrong.sameHeader',
      'teach.wrong.noHeader',
      'teach.wrong.cells.date',
    ]);
  });
  it('a list without a code is allowed, and it is said what that means', () => {
    expect(checkDraft(draftOf(table, [{}, ...LIST.slice(1)]), table)).toEqual({ wrong: [], mind: [{ id: 'teach.mind.noCode' }] });
  });
});

describe('figures taught by hand', () => {
  const page = pageOf(
    html(
      ['Phòng', 'Cột A', 'Cột B', 'Cột C'],
      [
        ['Tư pháp', '12', '10', 'x'],
        ['Địa chính', '1.234', '-', 'y'],
      ],
    ),
  );
  const table = tableIn(page);
  const draft = draftOf(table, [{ label: 'field' }, { indicator: 'received.total' }, { indicator: 'resolved.total' }], 'figures');

  it('are read by column, and a blank is no zero', () => {
    expect(checkDraft(draft, table).wrong).toEqual([]);
    expect(previewOf(draft, table)).toMatchObject({
      kind: 'figures',
      rows: [
        { label: 'Tư pháp', cells: [{ value: 12 }, { value: 10 }] },
        { label: 'Địa chính', cells: [{ value: 1234 }, undefined] },
      ],
    });
    const [laid] = applyTaught(page, [table], [lessonFrom(draft, where)]).tables;
    expect(laid?.meaning).toMatchObject({ kind: 'figures', label: { col: 0, rowsAre: 'field' } });
  });

  it('need a row name, and figures where figures are said to be', () => {
    const ids = (meanings: readonly Omit<TaughtColumn, 'path'>[]): string[] =>
      checkDraft(draftOf(table, meanings, 'figures'), table).wrong.map(({ id }) => id);
    expect(ids([{}, { indicator: 'received.total' }])).toEqual(['teach.wrong.noLabel']);
    expect(ids([{ label: 'field' }, {}, {}, { indicator: 'received.total' }])).toEqual(['teach.wrong.cells.figure']);
  });
});

it('numbers in an address name a record, not a screen', () => {
  expect(placeOf({ pathname: '/ho-so/123/xem', hash: '' })).toBe('/ho-so//xem');
  expect(placeOf({ pathname: '/', hash: '#/list/7?page=2' })).toBe('/#/list/');
  expect(placeOf({ pathname: '/', hash: '#top' })).toBe('/');
});

import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readList } from '../../../lib/dossier/read-list';
import { applyTaught } from '../../../lib/portal/teach-apply';
import { checkDraft, firstDraft, lessonFrom } from '../../../lib/portal/teach';
import { asBlocks, blockAround, describeBlocks, readBlocks } from '../../../lib/portal/teach-blocks';
import { partsOf } from '../../../lib/portal/teach-parts';
import type { TaughtTable } from '../../../lib/portal/taught-table';
import type { FieldId } from '../../../lib/vocabulary/field';
import { findAllTables } from '../../read-whole-page';

function pageOf(body: string): Document {
  const window = new Window({ url: 'https://motcua.example.gov.vn/hop-thu' });
  window.document.body.innerHTML = body;
  return window.document as unknown as Document;
}

const parts = (html: string): [string, string][] =>
  partsOf(pageOf(`<div id="b">${html}</div>`).querySelector('#b')!).map(({ name, text }) => [name, text]);

describe('the parts of a block', () => {
  it.each<[string, string, [string, string][]]>([
    [
      'by place',
      '<span class="date">1/2</span><span class="who">A</span>',
      [
        ['span.date', '1/2'],
        ['span.who', 'A'],
      ],
    ],
    ['by the label before the colon', '<p>Ngày nhận: 05/04/2023</p>', [['Ngày nhận', '05/04/2023']]],
    ['by a label of its own', '<b>Mã số:</b><i>H1.2-230405-0001</i>', [['Mã số', 'H1.2-230405-0001']]],
    ['a label without a value names nothing', '<b>Mã số:</b><b>Họ tên:</b><i>A</i>', [['Họ tên', 'A']]],
    ['a time is no label', '<p>08:30 hôm nay</p>', [['p', '08:30 hôm nay']]],
    [
      'icons by their title',
      '<img alt="Đang xử lý"><span class="x">A</span>',
      [
        ['img', 'Đang xử lý'],
        ['span.x', 'A'],
      ],
    ],
    [
      'alike ones by place of how many',
      '<span>A</span><span></span><span>C</span>',
      [
        ['span[1/3]', 'A'],
        ['span[3/3]', 'C'],
      ],
    ],
    ['two values under one label are refused', '<p>Ngày: 1/1/2026</p><p>Ngày: 2/1/2026</p>', []],
    ['passing and numbered classes do not count', '<span class="date active item-12">1</span>', [['span.date', '1']]],
    ['what is hidden is not there', '<span hidden>A</span><em>B</em>', [['em', 'B']]],
  ])('%s', (_what, html, expected) => expect(parts(html)).toEqual(expected));
});

const item = (n: number, extra = ''): string =>
  `<div class="msg ${n === 2 ? 'unread' : ''}"><span class="so">H56.1-26010${n}-000${n}</span>${extra}<span class="khi">0${n}/01/2026</span></div>`;
const LIST = `<main><div class="hop">${[1, 2, 3].map((n) => item(n)).join('')}</div></main>`;
const FIELDS: Record<string, FieldId> = { 'span.so': 'code', 'span.khi': 'due' };

function lessonOn(page: Document, block: Element): TaughtTable {
  const blocks = describeBlocks(block)!;
  const draft = firstDraft(readBlocks(page, blocks)!.table, blocks);
  const columns = draft.columns.map(({ path }) => ({ path, ...(FIELDS[path[0]!] && { field: FIELDS[path[0]!]! }) }));
  return lessonFrom({ ...draft, columns }, { id: 'a', portal: 'https://x.vn', place: '/hop-thu', at: '2026-01-01' });
}

function readWith(page: Document, taught: TaughtTable) {
  const { tables, changed } = applyTaught(page, [], [taught]);
  const [table] = tables;
  if (table?.meaning.kind !== 'list') return { changed: changed.length };
  const { rows } = readList(table.reading.grid, table.meaning.columns, table.meaning.split);
  return { changed: changed.length, rows: rows.map(({ values }) => [values.code?.text, values.due?.moment]) };
}

describe('blocks taught by hand', () => {
  const first = pageOf(LIST);
  const taught = lessonOn(first, blockAround(first.querySelector('.so')!)!);

  it('are found from any piece inside, without what is passing', () => {
    expect(taught.blocks).toEqual({ container: 'body > main > div.hop', block: 'div.msg' });
  });

  it('are read', () => {
    expect(readWith(pageOf(LIST), taught)).toEqual({
      changed: 0,
      rows: [
        ['H56.1-260101-0001', '2026-01-01'],
        ['H56.1-260102-0002', '2026-01-02'],
        ['H56.1-260103-0003', '2026-01-03'],
      ],
    });
  });

  it('a part more, or one that is missing, moves nothing', () => {
    const body = `<main><div class="hop">${item(1, '<span class="moi">!</span>')}${item(2)}<div class="msg"><span class="khi">03/01/2026</span></div></div></main>`;
    expect(readWith(pageOf(body), taught).rows?.slice(0, 2)).toEqual([
      ['H56.1-260101-0001', '2026-01-01'],
      ['H56.1-260102-0002', '2026-01-02'],
    ]);
  });

  it('an empty list is empty, and other things in its place are a change', () => {
    expect(readWith(pageOf('<main><div class="hop"></div></main>'), taught)).toEqual({ changed: 0 });
    const rebuilt = '<section><b>a</b><i>b</i></section>'.repeat(3);
    expect(readWith(pageOf(`<main><div class="hop">${rebuilt}</div></main>`), taught)).toEqual({ changed: 1 });
  });

  it('parts that are elsewhere now are a change', () => {
    expect(readWith(pageOf(LIST.replaceAll('class="khi"', 'class="luc"').replaceAll('class="so"', 'class="ma"')), taught)).toEqual({
      changed: 1,
    });
    expect(
      readWith(pageOf(LIST.replace(/class="so">([^<]*)(.*?)class="khi">([^<]*)/gs, 'class="so">$3$2class="khi">$1')), taught).changed,
    ).toBe(1);
  });

  it('a list that was found but has no header is offered as its blocks', () => {
    const line = (n: number): string =>
      `<div class="messageListItem" data-id="${n}"><img class="flag" title="Quá hạn"><span class="date">0${n}/01/2026</span><span class="sender">Người Bịa ${n}</span><span class="subject">Khai sinh</span></div>`;
    const page = pageOf(`<h1>Hồ sơ</h1><div id="message-list">${[1, 2, 3, 4, 5].map(line).join('')}</div>`);
    const [found] = findAllTables(page);
    const offered = asBlocks(found!);
    expect(offered?.blocks.block).toBe('div.messageListItem');
    expect(offered?.table.meaning).toMatchObject({ kind: 'unknown', headers: ['img.flag', 'span.date', 'span.sender', 'span.subject'] });
    const named = lessonFrom(
      {
        kind: 'list',
        blocks: offered!.blocks,
        columns: [
          { path: ['span.date'], field: 'received' },
          { path: ['span.sender'], field: 'owner' },
        ],
      },
      { id: 'a', portal: 'https://x.vn', place: '/hop-thu', at: '2026-01-01' },
    );
    const { tables, changed } = applyTaught(page, findAllTables(page), [named]);
    expect(changed).toEqual([]);
    const lists = tables.flatMap(({ reading, meaning }) =>
      meaning.kind === 'list' ? readList(reading.grid, meaning.columns, meaning.split).rows : [],
    );
    expect(lists.map(({ values }) => [values.received?.moment, values.owner?.text])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [`2026-01-0${n}`, `Người Bịa ${n}`]),
    );
  });

  it('rows whose first holds the names are known by these names', () => {
    const rows = (cells: string[][]): string =>
      `<table>${cells.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
    const cells = [
      ['Ký hiệu', 'Hẹn'],
      ['H56.1-260101-0001', '01/01/2026'],
      ['H56.1-260102-0002', '02/01/2026'],
    ];
    const page = pageOf(rows(cells));
    const blocks = { ...describeBlocks(page.querySelector('tr')!)!, headed: true as const };
    const draft = firstDraft(readBlocks(page, blocks)!.table, blocks);
    expect(draft.columns.map(({ path }) => path)).toEqual([['Ký hiệu'], ['Hẹn']]);
    const columns = [
      { path: ['Ký hiệu'], field: 'code' as const },
      { path: ['Hẹn'], field: 'due' as const },
    ];
    const named = lessonFrom({ ...draft, columns }, { id: 'a', portal: 'https://x.vn', place: '/hop-thu', at: '2026-01-01' });
    const expected = [
      ['H56.1-260101-0001', '2026-01-01'],
      ['H56.1-260102-0002', '2026-01-02'],
    ];
    expect(readWith(pageOf(rows(cells)), named).rows).toEqual(expected);
    expect(readWith(pageOf(rows(cells.map((row) => row.toReversed()))), named).rows).toEqual(expected);
    const mistaken = pageOf(rows(cells.slice(1)));
    const first = readBlocks(mistaken, blocks)!.table;
    expect(checkDraft(firstDraft(first, blocks), first).wrong).toContainEqual({ id: 'teach.wrong.headIsData' });
    expect(readWith(pageOf(rows(cells.with(0, ['Ký hiệu', 'Đóng']))), named)).toEqual({ changed: 1 });
  });
});

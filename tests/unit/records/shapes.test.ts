// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { cards } from '../../../lib/table/shapes/cards';
import { examples as cardExamples } from '../../../lib/table/shapes/cards.examples';
import { messageList } from '../../../lib/table/shapes/message-list';
import { examples as messageExamples } from '../../../lib/table/shapes/message-list.examples';
import { readNamedParts } from '../../../lib/dossier/read-parts';
import type { Shape } from '../../../lib/table/shape';
import { readWholePage } from '../../read-whole-page';

function rowsOf(shape: Shape, html: string): string[][] | undefined {
  document.body.innerHTML = `<h1>Danh sách hồ sơ</h1>${html}`;
  const before = document.body.innerHTML;
  const readings = shape.find(document).flatMap((element) => shape.read(element, Number.POSITIVE_INFINITY) ?? []);
  expect(document.body.innerHTML).toBe(before);
  return readings[0]?.grid.rows.map((row) =>
    row.cells.map((cell) => (cell?.title === undefined ? (cell?.text ?? '·') : `(${cell.title})`)),
  );
}

describe('cards', () => {
  test.each(cardExamples)('$name', ({ html, rows }) => {
    expect(rowsOf(cards, html)).toEqual(rows);
    expect(rowsOf(cards, html.normalize('NFD'))?.length).toEqual(rows?.length);
  });
});

describe('lists without header', () => {
  test.each(messageExamples)('$name', ({ html, rows }) => {
    expect(rowsOf(messageList, html)).toEqual(rows);
  });
  const grid = (html: string) => {
    document.body.innerHTML = html;
    return messageList.read(messageList.find(document)[0]!, Number.POSITIVE_INFINITY)!.grid;
  };
  const names = { 'div.flagParent': 'state', 'span.date': 'received', 'span.sender': 'submitter', 'span.subject': 'procedure' } as const;
  test('are read once somebody has named their parts', () => {
    expect(grid(messageExamples[0]!.html).parts).toEqual(['span.flagParent', 'span.date', 'span.sender', 'span.subject']);
    expect(readNamedParts(grid(messageExamples[0]!.html), names)?.rows.map(({ values }) => values)).toEqual([
      {
        state: { text: 'Nhận qua mạng', state: 'submitted' },
        received: { text: '08:15:00 02/03/2026', moment: '2026-03-02T08:15:00' },
        submitter: { text: 'Nguyễn A' },
        procedure: { text: 'Khai sinh' },
      },
      {
        state: { text: 'Đã tiếp nhận', state: 'received' },
        received: { text: '09:15:00 02/03/2026', moment: '2026-03-02T09:15:00' },
        submitter: { text: 'Trần B' },
        procedure: { text: 'Khai tử' },
      },
    ]);
  });
  test('names of other parts name nothing, two parts under one name neither', () => {
    expect(readNamedParts(grid(messageExamples[0]!.html), { 'b.who': 'owner', 'b.what': 'procedure' })).toBeUndefined();
    const twice = { 'span.sender': 'procedure', 'span.subject': 'procedure', 'span.date': 'received', 'span.flagParent': 'state' } as const;
    expect(readNamedParts(grid(messageExamples[0]!.html), twice)?.rows[0]?.values.procedure).toBeUndefined();
  });
});

test('a list without header is told to the official in the words of its first record', () => {
  document.body.innerHTML = messageExamples[0]!.html;
  expect(readWholePage(document)).toMatchObject({
    kind: 'unknown',
    why: 'no-header',
    headers: ['Nhận qua mạng', '08:15:00 02/03/2026', 'Nguyễn A', 'Khai sinh'],
    parts: ['span.flagParent', 'span.date', 'span.sender', 'span.subject'],
  });
});

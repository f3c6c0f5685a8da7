// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCaption } from '../../lib/portal/read-context';
import { readControls } from '../../lib/portal/read-controls';
import { readPager } from '../../lib/portal/read-pager';
import { readWholePage } from '../read-whole-page';

const labels = [
  'STT',
  'Mã hồ sơ',
  'Thông tin hồ sơ',
  'Chủ hồ sơ',
  'Đơn vị',
  'Tiếp nhận',
  'Tổng số',
  'Kỳ trước',
  'Trong kỳ',
  'Đã giải quyết',
  'Quá hạn',
  'Ngày hẹn trả',
  'Thủ tục',
  'Lĩnh vực',
  '(1)',
  '(3 = 1 + 2)',
  'Tổng cộng',
  'H56.01-261120-0015',
  '5.770',
  '99,73%',
  '30/11/2026',
  'Xem thêm',
  'Trang 1 trong 3',
  '1',
  '2',
  'Sau',
  '',
];
const tags = [
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'div',
  'span',
  'a',
  'button',
  'ul',
  'li',
  'input',
  'select',
  'option',
  'form',
  'label',
  'strong',
  'sup',
  'br',
  'h3',
  'svg',
  'caption',
];

interface Piece {
  tag: string;
  text: string;
  mark: string;
  children: readonly Piece[];
}

const pieceOf = (children: fc.Arbitrary<readonly Piece[]>): fc.Arbitrary<Piece> =>
  fc.record({
    tag: fc.constantFrom(...tags),
    text: fc.constantFrom(...labels),
    mark: fc.constantFrom(
      '',
      'rowspan=2',
      'colspan=3',
      'class=pagination',
      'class=active',
      'hidden=',
      'title=Trang sau',
      'style=display:none',
      'role=dialog',
      'value=12',
      'aria-current=page',
    ),
    children,
  });
let piece = pieceOf(fc.constant([]));
for (let depth = 0; depth < 5; depth++) piece = pieceOf(fc.array(piece, { maxLength: 3 }));

function build({ tag, text, mark, children }: Piece): Element {
  const element = document.createElement(tag);
  const [name = '', value = ''] = mark.split('=');
  if (name !== '') element.setAttribute(name, value);
  element.append(text, ...children.map(build));
  return element;
}

test('pages of any build are read without a throw and left byte for byte as they were', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const page = document.implementation.createHTMLDocument('');
      page.body.append(...pieces.map(build));
      const before = page.documentElement.outerHTML;
      readWholePage(page);
      readControls(page);
      for (const table of page.querySelectorAll('table')) {
        readPager(table);
        readCaption(table);
      }
      expect(page.documentElement.outerHTML).toBe(before);
    }),
  );
}, 60_000);

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      const page = document.implementation.createHTMLDocument('');
      page.body.append(...pieces.map(build));
      const [first, second] = [readWholePage(page), readWholePage(page)];
      expect(first.content).toBe(second.content);
      expect(first.kind).toBe(second.kind);
    }),
  );
}, 60_000);

import {
  columnsOf,
  depthOf,
  emptyCells,
  isGroup,
  withSums,
  type Cells,
  type Column,
  type ColumnGroup,
  type Content,
  type Row,
} from './content';

declare global {
  interface Window {
    __place?: (row: string, column: string) => Element | null;
  }
}

/** Where the page says whose report it is and of which period. */
export type HeadStyle = 'sentence' | 'boxes' | 'crumbs' | 'motto' | 'pairs';

export interface OpenedPage {
  content: Content;
  mount: HTMLElement;
  cells: Cells;
  columns: Column[];
  rows: readonly Row[];
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function head(style: HeadStyle, { title, unit, period }: Content): HTMLElement {
  const of = unit.page ?? '';
  const when = period.page ?? '';
  switch (style) {
    case 'sentence':
      return make(
        'section',
        {},
        make('h3', {}, title),
        ...(of ? [make('p', {}, `Đơn vị báo cáo: ${of}`)] : []),
        ...(when ? [make('p', {}, `Kỳ báo cáo: ${when}`)] : []),
      );
    case 'boxes':
      return make(
        'section',
        { class: 'thong-tin' },
        make('h3', {}, title),
        make(
          'div',
          {},
          make('label', { for: 'don-vi' }, 'Đơn vị báo cáo'),
          make('input', { id: 'don-vi', value: of, disabled: '', size: '50' }),
        ),
        make('div', {}, make('label', { for: 'ky' }, 'Kỳ báo cáo'), make('input', { id: 'ky', value: when, disabled: '', size: '60' })),
      );
    case 'crumbs':
      return make(
        'section',
        {},
        make('nav', {}, 'Trang chủ › Báo cáo định kỳ › Nhập số liệu'),
        make('h2', {}, title),
        make('div', {}, make('b', {}, 'Đơn vị báo cáo: '), make('span', {}, of)),
        make('div', {}, make('b', {}, 'Kỳ báo cáo: '), make('span', {}, when)),
      );
    case 'motto':
      return make(
        'section',
        { style: 'text-align:center' },
        make('div', {}, of.toLocaleUpperCase('vi')),
        make('div', {}, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
        make('div', {}, 'Độc lập - Tự do - Hạnh phúc'),
        make('h3', {}, title.toLocaleUpperCase('vi')),
        make('p', {}, `- Đơn vị báo cáo: ${of}`),
        make('p', {}, `Kỳ báo cáo: ${when}`),
      );
    case 'pairs':
      return make(
        'section',
        {},
        make('h3', {}, title),
        make('dl', {}, make('dt', {}, 'Đơn vị báo cáo:'), make('dd', {}, of), make('dt', {}, 'Kỳ báo cáo:'), make('dd', {}, when)),
      );
  }
}

/** Counts presses of save and send and everything that submits. */
function countSubmits(): void {
  window.__submits = 0;
  const one = (): void => {
    window.__submits = (window.__submits ?? 0) + 1;
  };
  document.addEventListener('click', (event) => event.target instanceof Element && event.target.closest('[data-gui]') && one(), true);
  document.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      one();
    },
    true,
  );
  HTMLFormElement.prototype.submit = one;
  HTMLFormElement.prototype.requestSubmit = one;
}

/** Draws what is around the form and gives the place for it. The form of search beside it must stay as it is. */
export function openPage(content: Content, style: HeadStyle | HTMLElement, options: { search?: boolean; form?: boolean } = {}): OpenedPage {
  countSubmits();
  document.title = 'Hệ thống thông tin báo cáo';
  const mount = make('div', { id: 'bieu' });
  const send = make(
    'div',
    { class: 'nut' },
    make('button', { type: options.form ? 'submit' : 'button', 'data-gui': 'luu' }, 'Lưu tạm'),
    make('button', { type: 'button', 'data-gui': 'gui' }, 'Gửi báo cáo'),
  );
  const body = options.form ? make('form', { action: '#', method: 'post' }, mount, send) : make('div', {}, mount, send);
  if (options.search) {
    const search = make(
      'form',
      { class: 'tim', role: 'search' },
      make('input', { name: 'tu-khoa', placeholder: 'Tìm lĩnh vực, thủ tục' }),
      make('button', { type: 'submit' }, 'Tìm kiếm'),
    );
    document.body.append(search);
  }
  document.body.append(
    make('header', {}, 'HỆ THỐNG THÔNG TIN BÁO CÁO'),
    typeof style === 'string' ? head(style, content) : style,
    body,
    make('footer', {}, 'Hỗ trợ kỹ thuật: 1900 0000'),
  );
  return { content, mount, cells: emptyCells(content), columns: columnsOf(content.tree), rows: content.rows };
}

/** Tells the runner what the page would send, and that it is drawn. */
export function ready(page: OpenedPage, place: (row: string, column: string) => Element | null, model?: () => Cells): void {
  window.__model = () => withSums(page.content, model ? model() : page.cells);
  window.__place = place;
  window.__ready = true;
}

export interface HeaderCell {
  header: string;
  colspan: number;
  rowspan: number;
  column?: Column;
}

/** Rows of header cells as tables draw them. */
export function headerRows(tree: Content['tree']): HeaderCell[][] {
  const depth = depthOf(tree);
  const rows: HeaderCell[][] = Array.from({ length: depth }, () => []);
  const walk = (nodes: readonly (Column | ColumnGroup)[], level: number): void => {
    for (const node of nodes) {
      if (isGroup(node)) {
        rows[level]!.push({ header: node.header, colspan: columnsOf(node.children).length, rowspan: 1 });
        walk(node.children, level + 1);
      } else rows[level]!.push({ header: node.header, colspan: 1, rowspan: depth - level, column: node });
    }
  };
  walk(tree, 0);
  return rows;
}

/** `5.770` as 5770; nothing as null. */
export function toFigure(text: unknown): number | null {
  const digits = String(text ?? '').replace(/[^\d-]/g, '');
  return digits === '' ? null : Number(digits);
}

export const grouped = (value: number | null): string => (value === null ? '' : String(value).replace(/\B(?=(\d{3})+$)/g, '.'));

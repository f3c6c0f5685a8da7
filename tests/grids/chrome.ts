/** What stands around the table on an administration page: menu, heading, filter form, buttons, sometimes a small second table. */

type Child = Node | string;

/** An element with attributes and children, without raw markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function field(label: string, input: HTMLElement): HTMLElement {
  return el('label', { style: 'display:inline-flex;flex-direction:column;margin:0 12px 8px 0;font-size:13px' }, label, input);
}

const option = (text: string): HTMLOptionElement => el('option', {}, text);

function filterForm(forFigures: boolean): HTMLFormElement {
  const words = forFigures
    ? [field('Kỳ báo cáo', el('select', {}, option('Quý I năm 2026'), option('Quý II năm 2026')))]
    : [
        field('Mã hồ sơ, chủ hồ sơ', el('input', { placeholder: 'Nhập thông tin' })),
        field('Trạng thái', el('select', {}, option('Tất cả'), option('Đang xử lý'), option('Đã trả kết quả'))),
      ];
  const form = el(
    'form',
    { style: 'display:flex;flex-wrap:wrap;align-items:flex-end;border:1px solid #ddd;padding:10px;margin:8px 0' },
    ...words,
    field('Từ ngày', el('input', { value: '01/01/2026', size: '10' })),
    field('Đến ngày', el('input', { value: '31/03/2026', size: '10' })),
    el('button', { type: 'button', style: 'margin-bottom:8px' }, forFigures ? 'Thống kê' : 'Tìm kiếm'),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return form;
}

function buttons(names: readonly string[]): HTMLElement {
  return el('div', { style: 'margin:6px 0' }, ...names.map((name) => el('button', { type: 'button', style: 'margin-right:6px' }, name)));
}

function plainTable(headers: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  return el(
    'table',
    { border: '1', style: 'border-collapse:collapse;font-size:13px;margin-top:14px' },
    el('thead', {}, el('tr', {}, ...headers.map((text) => el('th', {}, text)))),
    el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((text) => el('td', {}, text))))),
  );
}

const notices = (): HTMLElement =>
  plainTable(
    ['TT', 'Thông báo', 'Ngày đăng'],
    [
      ['1', 'Bảo trì hệ thống từ 22 giờ thứ Bảy', '12/03/2026'],
      ['2', 'Hướng dẫn số hóa kết quả giải quyết thủ tục hành chính', '05/03/2026'],
    ],
  );

const legend = (): HTMLElement =>
  plainTable(
    ['Ký hiệu', 'Ý nghĩa'],
    [
      ['Màu đỏ', 'Hồ sơ quá hạn'],
      ['Màu vàng', 'Hồ sơ sắp đến hạn'],
    ],
  );

function menu(): HTMLElement {
  const items = ['Tiếp nhận hồ sơ', 'Xử lý hồ sơ', 'Trả kết quả', 'Theo dõi hồ sơ', 'Thống kê báo cáo'];
  return el(
    'nav',
    { style: 'background:#a4161a;color:#fff;padding:8px 14px;font-size:14px' },
    'Hệ thống thông tin giải quyết thủ tục hành chính',
    el(
      'ul',
      { style: 'display:flex;gap:18px;list-style:none;margin:6px 0 0;padding:0' },
      ...items.map((item) => el('li', {}, el('a', { href: '#', style: 'color:#fff' }, item))),
    ),
  );
}

export interface Chrome {
  title: string;
  forFigures: boolean;
  /** 0: nothing under the table; 1: notices; 2: a legend of colours. */
  under: 0 | 1 | 2;
}

/** Draws the page around the table and returns the place where the component goes. */
export function drawChrome({ title, forFigures, under }: Chrome): HTMLDivElement {
  document.title = title;
  const mount = el('div', { id: 'app' });
  const main = el(
    'main',
    { style: 'padding:10px 14px' },
    el('div', { style: 'font-size:12px;color:#666' }, 'Trang chủ / ', forFigures ? 'Thống kê báo cáo' : 'Quản lý hồ sơ'),
    el('h1', { style: 'font-size:20px;margin:6px 0' }, title),
    filterForm(forFigures),
    buttons(forFigures ? ['In báo cáo', 'Xuất Excel'] : ['Thêm mới', 'Chuyển xử lý', 'Xuất Excel']),
    mount,
  );
  if (under === 1) main.append(notices());
  if (under === 2) main.append(legend());
  document.body.style.cssText = 'margin:0;font-family:system-ui,sans-serif';
  document.body.append(
    menu(),
    main,
    el('footer', { style: 'padding:14px;font-size:12px;color:#666' }, 'Đơn vị vận hành: Văn phòng UBND tỉnh. Điện thoại: 0237 3852 246'),
  );
  return mount;
}

import type { Content } from './content';
import { make } from './page';

/*
 * More ways in which pages say whose report it is and of which period.
 */

/** As the printed form has it: number of the form, title, and beside it who reports and who receives. */
export function printedHead({ title, unit, period }: Content, form: string, receiver: string): HTMLElement {
  return make(
    'table',
    { style: 'width:100%' },
    make(
      'tbody',
      {},
      make(
        'tr',
        {},
        make('td', { style: 'width:25%' }, make('b', {}, form), make('br'), 'Ban hành theo Thông tư số 01/2020/TT-VPCP'),
        make('td', { align: 'center' }, make('b', {}, title.toLocaleUpperCase('vi')), make('br'), `Kỳ báo cáo: ${period.page ?? ''}`),
        make(
          'td',
          { style: 'width:28%' },
          '- Đơn vị báo cáo: ',
          make('br'),
          unit.page ?? '',
          make('br'),
          '- Đơn vị nhận báo cáo: ',
          make('br'),
          receiver,
        ),
      ),
    ),
  );
}

const select = (id: string, options: readonly string[], chosen: string): HTMLSelectElement =>
  make('select', { id, class: 'form-control' }, ...options.map((text) => make('option', text === chosen ? { selected: '' } : {}, text)));

const labelled = (label: string, box: HTMLElement): HTMLElement =>
  make('div', { class: 'form-group' }, make('label', { for: box.id }, label), ' ', box);

/** Lists to choose from, as the page of entry has them above its table; they stand on the report that is open. */
export function chosenHead({ title, unit }: Content, quarter: string, year: string, otherUnits: readonly string[]): HTMLElement {
  return make(
    'section',
    {},
    make('h4', {}, title),
    make(
      'div',
      { class: 'form-inline', style: 'display:flex;gap:16px' },
      labelled('Đơn vị báo cáo', select('cboDonVi', [...otherUnits, unit.page ?? ''].sort(), unit.page ?? '')),
      labelled('Kỳ báo cáo', select('cboKy', ['Quý I', 'Quý II', 'Quý III', 'Quý IV'], quarter)),
      labelled('Năm', select('cboNam', ['2024', '2025', '2026'], year)),
    ),
  );
}

/** First and last day in boxes that cannot be changed, the unit in the bar at the top. */
export function rangedHead({ title, unit, period }: Content): HTMLElement {
  const day = (iso: string): string => iso.split('-').reverse().join('/');
  const box = (id: string, value: string): HTMLElement => make('input', { id, value, readonly: '', size: '10', class: 'ngay' });
  return make(
    'section',
    {},
    make('div', { class: 'thanh-tren', style: 'background:#ddd' }, `Đơn vị: ${unit.page ?? ''}`),
    make('h3', {}, title),
    make(
      'div',
      {},
      'Kỳ báo cáo: ',
      labelled('Từ ngày', box('txtTuNgay', day(period.from))),
      labelled('Đến ngày', box('txtDenNgay', day(period.to))),
    ),
  );
}

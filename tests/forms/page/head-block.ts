import type { Sheet } from '../sheet';
import type { HeadStyle } from '../spec';
import { el } from './dom';

export interface HeadWords {
  unit: string | null;
  period: string | null;
  from: string;
  to: string;
}

const day = (iso: string): string => iso.split('-').toReversed().join('/');

/** `Kỳ báo cáo: … (Từ ngày 15/03/2023 đến ngày 14/06/2023)`. */
export const periodWords = (from: string, to: string): string => `Từ ngày ${day(from)} đến ngày ${day(to)}`;

const right = (...children: (Node | string)[]): HTMLElement => el('p', { style: 'text-align:right;font-style:italic' }, ...children);

function lines(sheet: Sheet, { unit, period }: HeadWords): HTMLElement[] {
  return [
    el('div', {}, el('b', {}, sheet.number), el('br'), 'Ban hành kèm theo hướng dẫn chế độ báo cáo'),
    ...(unit === null ? [] : [el('div', {}, `- Đơn vị báo cáo: ${unit}`)]),
    el('div', {}, '- Đơn vị nhận báo cáo: Văn phòng UBND cấp trên'),
    el('h2', {}, sheet.title),
    ...(period === null ? [] : [el('div', { style: 'text-align:center' }, `Kỳ báo cáo: (${period})`)]),
    right('Đơn vị tính: Số hồ sơ TTHC.'),
  ];
}

function table(sheet: Sheet, { unit, period }: HeadWords): HTMLElement[] {
  const who = el(
    'td',
    { align: 'right' },
    ...(unit === null ? [] : [el('div', {}, `Đơn vị báo cáo: ${unit}`)]),
    el('div', {}, 'Đơn vị nhận báo cáo: UBND cấp trên'),
  );
  const what = el(
    'td',
    { colspan: '2', align: 'center' },
    el('h3', {}, sheet.title),
    ...(period === null ? [] : [el('p', {}, `(${period})`)]),
  );
  return [el('table', { width: '100%' }, el('tbody', {}, el('tr', {}, el('td', {}, sheet.number), who), el('tr', {}, what)))];
}

const field = (label: string, value: string): HTMLElement =>
  el(
    'label',
    { style: 'display:inline-block;margin-right:16px' },
    `${label} `,
    el('input', { value, disabled: '', size: String(Math.max(10, value.length)) }),
  );

function fields(sheet: Sheet, { unit, period, from, to }: HeadWords): HTMLElement[] {
  return [
    el('h2', {}, `${sheet.number} – ${sheet.title}`),
    el(
      'div',
      {},
      ...(unit === null ? [] : [field('Đơn vị báo cáo', unit)]),
      ...(period === null ? [] : [field('Từ ngày', day(from)), field('Đến ngày', day(to))]),
    ),
  ];
}

function terms(sheet: Sheet, { unit, period }: HeadWords): HTMLElement[] {
  const list = el('dl', { style: 'display:grid;grid-template-columns:max-content 1fr;gap:2px 12px' });
  const add = (label: string, value: string): void => list.append(el('dt', {}, label), el('dd', { style: 'margin:0' }, value));
  add('Biểu', sheet.number);
  if (unit !== null) add('Đơn vị báo cáo', unit);
  if (period !== null) add('Kỳ báo cáo', period);
  return [el('h2', {}, sheet.title), list];
}

/** What stands over a form: which form, whose, for which period. */
export const headBlocks: Readonly<Record<HeadStyle, (sheet: Sheet, words: HeadWords) => HTMLElement[]>> = { lines, table, fields, terms };

import { NO_OFFICE_TARGETS, type OfficeTarget, type OfficeTargets } from '../../report/targets/office-targets';
import type { IndicatorId } from '../../vocabulary/indicator';
import { captureOf, quarter1, UNIT, type CaptureExample } from '../capture-rule.examples';

const columns: readonly IndicatorId[] = ['received.online', 'received.directOrPostal'];
const set = (atLeast: number, more: Partial<OfficeTarget> = {}): OfficeTargets => ({
  ...NO_OFFICE_TARGETS,
  targets: [{ index: 'truc-tuyen-kenh', year: 2023, atLeast, decision: 'Quyết định 1829/QĐ-UBND', ...more }],
});
const nhuThanh = captureOf({ columns, rows: [4953, 718] });
const anLao = captureOf({ columns, rows: [519, 4066] });

export const holds: readonly CaptureExample[] = [
  { name: '87,34% đạt 70%', captures: [nhuThanh], targets: set(70) },
  { name: 'chưa giao chỉ tiêu', captures: [anLao] },
  { name: 'chỉ tiêu của năm khác', captures: [anLao], targets: set(70, { year: 2024 }) },
  { name: 'chỉ tiêu của đơn vị khác', captures: [anLao], targets: set(70, { unit: 'Huyện Như Xuân' }) },
  { name: 'thiếu số để tính', captures: [captureOf({ columns: ['received.online'], rows: [519] })], targets: set(70) },
  {
    name: 'quý trước chưa đạt, quý này đạt',
    captures: [captureOf({ columns, rows: [10, 90], period: quarter1 }), nhuThanh],
    targets: set(70),
  },
];

export const breaks: readonly CaptureExample[] = [
  { name: '11,32% chưa đạt 70%', captures: [anLao], targets: set(70) },
  { name: 'chỉ tiêu riêng của đơn vị', captures: [nhuThanh], targets: set(90, { unit: UNIT }) },
  { name: 'thiếu một phần nhỏ', captures: [nhuThanh], targets: set(87.35) },
  { name: 'làm tròn thì bằng chỉ tiêu: không làm tròn lên', captures: [nhuThanh], targets: set(87.34) },
  { name: 'quý trước đạt, quý này chưa', captures: [captureOf({ columns, rows: [90, 10], period: quarter1 }), anLao], targets: set(70) },
  { name: 'không nêu quyết định', captures: [anLao], targets: set(70, { decision: '' }) },
];

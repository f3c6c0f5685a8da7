import { dungHan } from './defined/dung-han';
import { nd611 } from './defined/nd61-1';
import { nd617 } from './defined/nd61-7';
import { nd618 } from './defined/nd61-8';
import { nd619 } from './defined/nd61-9';
import { qd76614 } from './defined/qd766-1-4';
import { qd76621 } from './defined/qd766-2-1';
import { qd76636 } from './defined/qd766-3-6';
import { qd76641 } from './defined/qd766-4-1';
import { qd76642 } from './defined/qd766-4-2';
import { qd76643 } from './defined/qd766-4-3';
import { qd76652 } from './defined/qd766-5-2';
import { qd76653 } from './defined/qd766-5-3';
import { soHoaKetQua } from './defined/so-hoa-ket-qua';
import { soHoaThanhPhan } from './defined/so-hoa-thanh-phan';
import { thanhToanTrucTuyen } from './defined/thanh-toan-truc-tuyen';
import { trucTuyenDvcqg } from './defined/truc-tuyen-dvcqg';
import { trucTuyenKenh } from './defined/truc-tuyen-kenh';
import type { IndexDefinition } from './outcome';
import { unreadIndices } from './unread-indices';

/** Computed from figures that tables print; one file each. */
export const computedIndices: readonly IndexDefinition[] = [
  dungHan,
  trucTuyenKenh,
  trucTuyenDvcqg,
  soHoaThanhPhan,
  soHoaKetQua,
  thanhToanTrucTuyen,
  nd611,
  nd617,
  nd618,
  nd619,
  qd76614,
  qd76621,
  qd76636,
  qd76641,
  qd76642,
  qd76643,
  qd76652,
  qd76653,
];

/** All of them, set by set and in the order of their numbers. */
export const indices: readonly IndexDefinition[] = [...computedIndices, ...unreadIndices].sort((a, b) =>
  (a.number ?? '').localeCompare(b.number ?? '', 'vi', { numeric: true }),
);

export function indicesOf(set: IndexDefinition['set']): readonly IndexDefinition[] {
  return indices.filter((index) => index.set === set);
}

export function indexById(id: string): IndexDefinition | undefined {
  return indices.find((index) => index.id === id);
}

import { findOutsideRows } from '../../table/outline';
import type { Root } from '../../table/root';

const BUSY =
  '[aria-busy="true"], .ant-spin-spinning, [class*="spinner"], [class*="loading-mask"], .v-progress-circular, .v-progress-linear--active, mat-spinner, mat-progress-bar, .blockUI, .loading, .loader';

/** Something on the page says that it works. Its absence proves nothing, its presence is reason enough to wait. */
export function isBusy(roots: readonly Root[]): boolean {
  for (const root of roots) {
    for (const sign of findOutsideRows(root, BUSY)) {
      if (sign.closest('[data-soat-mot-cua]') === null && (typeof sign.checkVisibility !== 'function' || sign.checkVisibility()))
        return true;
    }
  }
  return false;
}

export function showsWork(record: MutationRecord): boolean {
  for (const node of record.addedNodes) {
    if (node.nodeType === 1 && ((node as Element).matches(BUSY) || (node as Element).querySelector(BUSY) !== null)) return true;
  }
  return false;
}

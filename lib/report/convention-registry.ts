import type { Convention } from '../dossier/convention';
import { anyForm } from './conventions-of-any-form';
import { qd766 } from './conventions/qd-766';
import { td766 } from './conventions/td-766';
import { tdDonVi } from './conventions/td-don-vi';
import { tungTrangThai } from './conventions/tung-trang-thai';

/** Of two that count alike the first is the one that is named. */
export const conventions: readonly Convention[] = [...anyForm, tdDonVi, tungTrangThai, td766, qd766];

export function conventionById(id: string, known: readonly Convention[] = conventions): Convention | undefined {
  return known.find((convention) => convention.id === id);
}

/** Conventions by which tables of that form are counted; those made for it come first. */
export function conventionsFor(formId: string, known: readonly Convention[] = conventions): readonly Convention[] {
  const own = known.filter(({ forms }) => forms?.includes(formId) === true);
  return [...own, ...known.filter(({ forms }) => forms === undefined)];
}

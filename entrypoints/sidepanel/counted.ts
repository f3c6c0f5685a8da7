import type { StoredDossier } from '../../lib/dossier/dossier';
import type { Convention } from '../../lib/dossier/convention';
import type { Period } from '../../lib/calendar/period';
import { countForm } from '../../lib/report/count-form';
import type { CountedForm } from '../../lib/report/counted-form';
import type { ReportForm } from '../../lib/report/form';
import { sameName } from '../../lib/text/compare-labels';
import { fold } from '../../lib/text/normalise';

export interface CountWish {
  form: ReportForm;
  convention: Convention;
  period: Period;
  rowsAre: 'unit' | 'field';
  /** Empty: every unit. */
  unit: string;
}

/**
 * Counts a form from stored dossiers. A dossier whose list does not print a unit belongs to the unit this PC works for, so it
 * stays in. The lĩnh vực a dossier shows wins over what its procedure is known for.
 */
export function countStored(
  dossiers: readonly StoredDossier[],
  fieldsByProcedure: ReadonlyMap<string, string>,
  wish: CountWish,
): CountedForm {
  const { unit, rowsAre, ...rest } = wish;
  const ofUnit = unitFilter(unit);
  return countForm({
    ...rest,
    rowsAre,
    dossiers: dossiers.filter((dossier) => dossier.unit === undefined || ofUnit(dossier.unit)),
    fieldOf: (dossier) => {
      if (rowsAre === 'unit') return dossier.unit ?? (unit === '' ? undefined : unit);
      return dossier.fieldName ?? (dossier.procedure === undefined ? undefined : fieldsByProcedure.get(fold(dossier.procedure)));
    },
  });
}

/** Names are compared once for each distinct spelling. */
function unitFilter(unit: string): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    if (unit === '') return true;
    const met = known.get(name) ?? sameName(name, unit);
    known.set(name, met);
    return met;
  };
}

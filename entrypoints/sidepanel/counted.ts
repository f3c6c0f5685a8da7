import type { StoredDossier } from '../../lib/dossier/dossier';
import type { Convention } from '../../lib/dossier/convention';
import type { Period } from '../../lib/calendar/period';
import { countForm } from '../../lib/report/count-form';
import type { CountedForm } from '../../lib/report/counted-form';
import type { ReportForm } from '../../lib/report/form';
import { systemOfPortal, type PortalSystem } from '../../lib/report/system-of-portal';
import { sameName } from '../../lib/text/compare-labels';
import { fold } from '../../lib/text/normalise';

export interface CountWish {
  form: ReportForm;
  convention: Convention;
  period: Period;
  rowsAre: 'unit' | 'field';
  /** Empty: every unit. */
  unit: string;
  /** Whose system a portal is, where the office has said so. */
  systems?: readonly PortalSystem[];
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
  const { unit, rowsAre, systems = [], ...rest } = wish;
  return countForm({
    ...rest,
    rowsAre,
    dossiers: dossiersOfUnit(dossiers, unit),
    fieldOf: rowFinderOf(fieldsByProcedure, rowsAre, unit),
    ...(wish.form.sections !== undefined && { systemOf: ({ portal }) => systemOfPortal(portal, systems) }),
  });
}

/** Those of the unit, and those whose list does not print one. */
export function dossiersOfUnit<T extends StoredDossier>(dossiers: readonly T[], unit: string): T[] {
  const ofUnit = unitFilter(unit);
  return dossiers.filter((dossier) => dossier.unit === undefined || ofUnit(dossier.unit));
}

/** The row that a dossier belongs to. Names of procedures are folded once for each distinct spelling. */
export function rowFinderOf(
  fieldsByProcedure: ReadonlyMap<string, string>,
  rowsAre: 'unit' | 'field',
  unit: string,
): (dossier: Pick<StoredDossier, 'unit' | 'fieldName' | 'procedure'>) => string | undefined {
  const known = new Map<string, string | undefined>();
  return ({ unit: own, fieldName, procedure }) => {
    if (rowsAre === 'unit') return own ?? (unit === '' ? undefined : unit);
    if (fieldName !== undefined || procedure === undefined) return fieldName;
    if (!known.has(procedure)) known.set(procedure, fieldsByProcedure.get(fold(procedure)));
    return known.get(procedure);
  };
}

/** Which dossiers a form counts and the row each belongs to, as `countStored` takes them. */
export function countedOf({
  dossiers,
  portal,
  unit,
  fields,
  rowsAre,
}: {
  dossiers: readonly StoredDossier[];
  portal: string;
  unit: string;
  fields: ReadonlyMap<string, string>;
  rowsAre: 'unit' | 'field';
}): { dossiers: readonly StoredDossier[]; rowOf: ReturnType<typeof rowFinderOf> } {
  const ofPortal = portal === '' ? dossiers : dossiers.filter((dossier) => dossier.portal === portal);
  return { dossiers: dossiersOfUnit(ofPortal, unit), rowOf: rowFinderOf(fields, rowsAre, unit) };
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

import { send } from '../../lib/browser/send';
import { conventionById } from '../../lib/report/convention-registry';
import { formById } from '../../lib/report/form-registry';
import { compareFrozen, type FrozenComparison } from '../../lib/report/frozen-compare';
import type { FrozenPackage } from '../../lib/report/frozen-package';
import { knownForms } from '../../lib/report/known-forms';
import { NO_OFFICE_FORMS } from '../../lib/report/office-forms';
import { allDossiers } from '../../lib/store/dossiers';
import { procedureFields } from '../../lib/store/procedure-fields';
import type { Store } from '../../lib/store/schema';
import { countStored, dossiersOfUnit, rowFinderOf } from './counted';

/** The frozen report beside what its dossiers would count now; undefined where this version knows its form or convention no more. */
export async function compareWithStored(store: Store, frozen: FrozenPackage): Promise<FrozenComparison | undefined> {
  if (frozen.convention === undefined) return undefined;
  const [stored, fields, office] = await Promise.all([allDossiers(store), procedureFields(store), send('forms.read', {})]);
  const { own, shipped } = office.ok ? office.value : { own: NO_OFFICE_FORMS, shipped: [] };
  const known = knownForms(own, shipped);
  const form = formById(frozen.form.id, known.forms);
  const convention = conventionById(frozen.convention.id, known.conventions);
  if (form === undefined || convention === undefined) return undefined;
  const portals = frozen.portals && new Set(frozen.portals);
  const ofPortals = portals === undefined ? stored : stored.filter(({ portal }) => portals.has(portal));
  const { period, rowsAre } = frozen;
  const unit = frozen.allUnits ? '' : frozen.unit;
  const figures = countStored(ofPortals, fields, { form, convention, period, rowsAre, unit, systems: own.systems });
  return compareFrozen(frozen, {
    form,
    convention,
    period,
    rowOf: rowFinderOf(fields, rowsAre, unit),
    figures,
    dossiers: dossiersOfUnit(ofPortals, unit),
  });
}

import type { FormsSet } from '../../lib/browser/message-types';
import { send } from '../../lib/browser/send';
import { samePeriod, type Period } from '../../lib/calendar/period';
import type { FormFigures } from '../../lib/report/counted-form';
import { figuresOfTable } from '../../lib/report/figures-of-table';
import type { ReportForm } from '../../lib/report/form';
import { NO_OFFICE_FORMS } from '../../lib/report/office-forms';
import { narrowedBy } from '../../lib/portal/narrowing';
import { latestFigures, listCaptures } from '../../lib/store/captures';
import { allDossiers } from '../../lib/store/dossiers';
import { frozenReports } from '../../lib/store/frozen';
import { procedureFields } from '../../lib/store/procedure-fields';
import type { DossierRecord, FigureRecord, FrozenRecord, ListRecord, Store } from '../../lib/store/schema';
import { sameName } from '../../lib/text/compare-labels';

/** Everything a form can be made of or compared with. */
export interface FormGround {
  dossiers: DossierRecord[];
  lists: ListRecord[];
  fields: Map<string, string>;
  tables: FigureRecord[];
  frozen: FrozenRecord[];
  office: FormsSet;
}

export async function readFormGround(store: Store): Promise<FormGround> {
  const [dossiers, lists, fields, tables, frozen, office] = await Promise.all([
    allDossiers(store),
    listCaptures(store),
    procedureFields(store),
    latestFigures(store),
    frozenReports(store),
    send('forms.read', {}),
  ]);
  return {
    dossiers,
    lists,
    fields,
    tables,
    frozen,
    office: office.ok ? office.value : { own: NO_OFFICE_FORMS, shipped: [], unreadable: false },
  };
}

/** A statistics table read as the figures of a form. */
export interface TableSide {
  capture: FigureRecord;
  figures: FormFigures;
}

/**
 * Tables of exactly this period and unit that have columns of the form. A screen that does not name its unit speaks of the unit
 * this PC works for; figures of a part of the dossiers speak of no form.
 */
export function tablesFor(
  tables: readonly FigureRecord[],
  form: ReportForm,
  period: Period,
  unit: string,
  own: string | undefined,
): TableSide[] {
  return tables.flatMap((capture) => {
    if (!samePeriod(capture.period, period) || narrowedBy(capture.filter).length > 0) return [];
    const of = capture.unit ?? own;
    if (unit !== '' && (of === undefined || !sameName(of, unit))) return [];
    const figures = figuresOfTable(capture.table, form, period);
    return figures === undefined ? [] : [{ capture, figures }];
  });
}

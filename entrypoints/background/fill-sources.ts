import { samePeriod } from '../../lib/calendar/period';
import { sourceOfCount, sourceOfFigures } from '../../lib/fill/make-source';
import type { FillSource } from '../../lib/fill/plan';
import type { FigureTable } from '../../lib/table/figures';
import { sameName } from '../../lib/text/compare-labels';
import { narrowedBy } from '../../lib/portal/narrowing';
import { latestFigures } from '../../lib/store/captures';
import type { Store } from '../../lib/store/schema';
import { allWaivers } from '../../lib/store/waivers';
import type { MessageInput } from '../../lib/browser/message-types';
import { frozenSources } from './frozen-sources';
import { ownCount } from './own-count';
import { readSettings } from '../../lib/browser/settings-access';

type Wanted = MessageInput<'fill.sources'>;

/** Offered when nothing fits, so that the refusal can name the unit or period that is there. */
const NEAREST = 3;

/**
 * Figures that may fill a form: the portals' own statistics of this unit and period, and our own count. Where neither fits,
 * the nearest that are known: the plan refuses them and says which unit or period they are of.
 */
export async function fillSources(store: Store, wanted: Wanted): Promise<FillSource[]> {
  const { settings } = await readSettings();
  const [known, waivers] = await Promise.all([latestFigures(store), allWaivers(store)]);
  const filling = known.flatMap((capture) => {
    // A screen that does not name its unit speaks of the unit this PC works for, if the office has said which.
    const unit = capture.unit ?? settings.unit;
    if (unit === undefined || capture.period === undefined || !rowsFit(capture.table, wanted)) return [];
    // Figures of a part of the dossiers fill no form.
    if (narrowedBy(capture.filter).length > 0) return [];
    const source = sourceOfFigures(capture, unit, capture.period, { rulesOff: settings.rulesOff, waivers });
    return source.rows.length > 0 ? [source] : [];
  });
  const ofUnit = filling.filter((source) => wanted.unit === undefined || sameName(source.unit, wanted.unit));
  const fitting = ofUnit.filter((source) => samePeriod(source.period, wanted.period));
  const { unit, period, formId } = wanted;
  const rowsAre = wanted.rowsAre === 'unknown' ? 'field' : wanted.rowsAre;
  const beside = fitting[0]?.rows;
  const order = { period, rowsAre, ...(formId !== undefined && { formId }), ...(beside && { beside }) };
  const own = unit === undefined ? undefined : await ownCount(store, { ...order, unit }, settings.unit);
  if (own && unit !== undefined) fitting.push(sourceOfCount(own.form, own.counted, own.list, unit));
  fitting.push(...(await frozenSources(store, wanted)));
  if (fitting.length > 0) return fitting;
  return (ofUnit.length > 0 ? ofUnit : filling).slice(0, NEAREST);
}

function rowsFit(table: FigureTable, wanted: Wanted): boolean {
  return wanted.rowsAre === 'unknown' || table.rowsAre === 'unknown' || table.rowsAre === wanted.rowsAre;
}

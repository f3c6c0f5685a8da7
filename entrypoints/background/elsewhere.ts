import { checkCaptures } from '../../lib/check/check-captures';
import { checkCount } from '../../lib/check/check-count';
import { applyWaivers, isActive } from '../../lib/check/waive';
import { narrowedBy } from '../../lib/portal/narrowing';
import { recentFigures } from '../../lib/store/captures';
import { allWaivers } from '../../lib/store/waivers';
import type { Store } from '../../lib/store/schema';
import { ownCount } from './own-count';
import { readSettings } from '../../lib/browser/settings-access';

/**
 * How many findings about this portal involve more than one page, as of what is stored: its statistics tables against one
 * another, against other portals, and against what was counted from its lists. What stems from one page alone is shown on that
 * page; what was set aside is not counted.
 */
export async function countElsewhere(store: Store, portal: string): Promise<number> {
  const { settings } = await readSettings();
  const [recent, waivers] = await Promise.all([recentFigures(store), allWaivers(store)]);
  const { unit: office, rulesOff } = settings;
  const between = checkCaptures(recent, { rulesOff, ...(office !== undefined && { office }) });
  const here = between.filter(({ figures }) => figures.some(({ source }) => source.portal === portal));
  let found = applyWaivers(here, waivers).filter(isActive).length;
  const series = new Set<string>();
  const tables = recent.filter((capture) => capture.portal === portal && !series.has(capture.series) && series.add(capture.series));
  for (const { id, unit = settings.unit, period, table, filter } of tables) {
    if (unit === undefined || period === undefined || narrowedBy(filter).length > 0) continue;
    if (table.rowsAre !== 'unit' && table.rowsAre !== 'field') continue;
    const own = await ownCount(store, { unit, period, rowsAre: table.rowsAre, portal }, settings.unit);
    if (!own) continue;
    const source = { captureId: id, portal };
    const counted = checkCount(own.counted, table, { form: own.form, source, rulesOff });
    found += applyWaivers(counted, waivers).filter(isActive).length;
  }
  return found;
}

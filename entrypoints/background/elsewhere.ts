import { checkCount } from '../../lib/check/check-count';
import { narrowedBy } from '../../lib/portal/narrowing';
import { latestFigures } from '../../lib/store/captures';
import type { Store } from '../../lib/store/schema';
import { ownCount } from './own-count';
import { readSettings } from '../../lib/browser/settings-access';

/**
 * How many findings about this portal involve more than one page, as of what is stored: its statistics tables against what
 * was counted from its lists. What stems from one page alone is shown on that page.
 */
export async function countElsewhere(store: Store, portal: string): Promise<number> {
  const { settings } = await readSettings();
  const tables = (await latestFigures(store)).filter((capture) => capture.portal === portal);
  let found = 0;
  for (const { id, unit = settings.unit, period, table, filter } of tables) {
    if (unit === undefined || period === undefined || narrowedBy(filter).length > 0) continue;
    if (table.rowsAre !== 'unit' && table.rowsAre !== 'field') continue;
    const own = await ownCount(store, { unit, period, rowsAre: table.rowsAre, portal }, settings.unit);
    if (!own) continue;
    const source = { captureId: id, portal };
    found += checkCount(own.counted, table, { form: own.form, source, rulesOff: settings.rulesOff }).length;
  }
  return found;
}

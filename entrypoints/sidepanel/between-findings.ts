import { send } from '../../lib/browser/send';
import { checkCaptures } from '../../lib/check/check-captures';
import type { Finding } from '../../lib/check/finding';
import { targetRules } from '../../lib/check/target-rules';
import type { Settings } from '../../lib/settings/settings';
import { recentFigures } from '../../lib/store/captures';
import type { Store } from '../../lib/store/schema';

/** Findings between the statistics that were read, and against the targets of the office. */
export async function betweenFindings(store: Store, { unit, rulesOff }: Settings): Promise<Finding[]> {
  const [captures, office] = await Promise.all([recentFigures(store), send('office.read', {})]);
  const targets = office.ok ? office.value.targets : undefined;
  return checkCaptures(captures, {
    rulesOff,
    more: targetRules,
    ...(unit !== undefined && { office: unit }),
    ...(targets !== undefined && { targets }),
  });
}

import type { PortalEntry } from '../../components/settings/portal-settings';
import { grantedPatterns, hostPattern, isPortalOrigin } from '../../lib/browser/permissions';
import type { CurrentSettings } from '../../lib/browser/settings-access';

/**
 * Portals to be shown: those the policy offers and those the browser allows. A host permission holds for every port, so the
 * origins themselves come from where they are known; a pattern that none of them explains stands for its host.
 */
export async function knownPortals({ settings, policy }: CurrentSettings): Promise<PortalEntry[]> {
  const patterns = await grantedPatterns();
  const named = settings.portal === undefined ? [] : [settings.portal];
  const origins = new Set([...(policy.portals ?? []), ...named, ...settings.portalsOff].filter(isPortalOrigin));
  const explained = new Set([...origins].map(hostPattern));
  for (const pattern of patterns) {
    const origin = pattern.replace(/\/\*$/, '');
    if (!explained.has(pattern) && isPortalOrigin(origin)) origins.add(origin);
  }
  return [...origins].toSorted().map((origin) => ({
    origin,
    on: patterns.includes(hostPattern(origin)) && !settings.portalsOff.includes(origin),
    offered: policy.portals?.includes(origin) === true,
  }));
}

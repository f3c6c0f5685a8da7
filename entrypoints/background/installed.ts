import { browser } from 'wxt/browser';
import { grantedPatterns } from '../../lib/browser/permissions';
import { detectInAllPortals, syncDetectors } from '../../lib/browser/portal-switch';

interface Installed {
  reason: string;
  previousVersion?: string | undefined;
}

/**
 * Once after the first install the welcome page says what to do. Not where the package itself names its hosts: an
 * administrator has put it there, the portals are on and there is nothing to do first. After an update the new version comes
 * into the tabs of switched-on portals; loading the same version anew (a developer's button) is no update.
 */
export async function installed({ reason, previousVersion }: Installed): Promise<void> {
  await syncDetectors();
  if (reason === 'install' && (await grantedPatterns()).length === 0) {
    await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  }
  if (reason === 'update' && previousVersion !== browser.runtime.getManifest().version) await detectInAllPortals();
}

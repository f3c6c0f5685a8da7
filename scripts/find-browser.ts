import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** What Playwright needs in order to start the browser found. */
export interface BrowserLaunch {
  executablePath?: string;
  /** Playwright's own Chromium: its default headless shell has no extensions, the channel has. */
  channel?: 'chromium';
}

// No branded Chrome: since version 137 it ignores --load-extension.
const SYSTEM_PATHS = ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/usr/bin/chromium-browser'];

function playwrightsOwn(): BrowserLaunch | undefined {
  try {
    return existsSync(chromium.executablePath()) ? { channel: 'chromium' } : undefined;
  } catch {
    return undefined;
  }
}

/** Looks only: CHROMIUM_PATH, Playwright's own, the system's. */
export function lookForBrowser(): BrowserLaunch | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
    return { executablePath: named };
  }
  const own = playwrightsOwn();
  if (own) return own;
  const system = SYSTEM_PATHS.find((path) => existsSync(path));
  return system === undefined ? undefined : { executablePath: system };
}

function tryCommand(command: string, args: readonly string[]): boolean {
  console.log(`  ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

function installBrowser(): void {
  console.log('No Chromium found, installing one:');
  const rootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (rootOnDebian && tryCommand('apt-get', ['update']) && tryCommand('apt-get', ['install', '-y', 'chromium'])) return;
  if (tryCommand('npx', ['playwright', 'install', '--with-deps', 'chromium'])) return;
  // --with-deps asks for administrator rights; many PCs have the libraries already.
  tryCommand('npx', ['playwright', 'install', 'chromium']);
}

/** Finds a Chromium that loads unpacked extensions, or installs one. */
export function findBrowser(): BrowserLaunch {
  const found = lookForBrowser();
  if (found) return found;
  installBrowser();
  const installed = lookForBrowser();
  if (installed) return installed;
  throw new Error('No Chromium could be installed. Install one by hand and name it in CHROMIUM_PATH.');
}

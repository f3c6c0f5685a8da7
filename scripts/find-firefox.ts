import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYSTEM_PATHS = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];

/** Looks only: FIREFOX_PATH, the ESR of Debian, any other. */
export function lookForFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`FIREFOX_PATH names ${named}, which is not there.`);
    return named;
  }
  return SYSTEM_PATHS.find((path) => existsSync(path));
}

function aptGet(...args: readonly string[]): boolean {
  console.log(`  apt-get ${args.join(' ')}`);
  return spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/** Finds a Firefox, or installs the ESR where that is possible without asking anyone (root on Debian). Throws what to do otherwise. */
export function findFirefox(): string {
  const found = lookForFirefox();
  if (found !== undefined) return found;
  const rootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (rootOnDebian) {
    console.log('No Firefox found, installing one:');
    if (aptGet('update') && aptGet('install', '-y', 'firefox-esr')) {
      const installed = lookForFirefox();
      if (installed !== undefined) return installed;
    }
  }
  throw new Error('NO FIREFOX: nothing was tested. Install Firefox ESR (Debian: apt-get install firefox-esr) or name one in FIREFOX_PATH.');
}

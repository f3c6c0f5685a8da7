import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outputOf, repoRoot } from './build';
import { buildIfStale } from './build-if-stale';

/**
 * `npm run lint:packages`: what Firefox's store looks for in a package, over the build that is shipped and the one that is
 * tested. No error is let through, and no warning but those that are known and explained here. The tool is installed when this
 * is first run, beside the tests, and is no part of `npm ci`.
 */
const EXPLAINED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT: 'react-dom’s own code for a property that a test of the sources keeps out of ours',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'nothing is promised for Android',
};

interface Remark {
  code: string;
  file?: string;
  message: string;
}

interface Answer {
  errors: Remark[];
  warnings: Remark[];
  notices: Remark[];
}

const home = join(repoRoot, 'tests/packages');
if (!existsSync(join(home, 'node_modules'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: home, stdio: 'inherit' });
  if (status !== 0) throw new Error('the linter could not be installed');
}

let failed = 0;
for (const build of ['firefox', 'firefox-e2e'] as const) {
  buildIfStale(build);
  const linter = join(home, 'node_modules/addons-linter/bin/addons-linter');
  const run = spawnSync(process.execPath, [linter, '--output', 'json', outputOf(build)], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const { errors, warnings, notices } = JSON.parse(run.stdout) as Answer;
  const unexplained = [...warnings, ...notices].filter(({ code }) => EXPLAINED[code] === undefined);
  console.log(`${build}: ${errors.length} errors, ${warnings.length + notices.length} warnings, ${unexplained.length} of them unexplained`);
  for (const { code, file, message } of [...errors, ...unexplained]) console.log(`  ✘ ${code} ${file ?? ''} ${message}`);
  for (const code of new Set(warnings.map((warning) => warning.code)))
    if (EXPLAINED[code] !== undefined) console.log(`  ${warnings.filter((one) => one.code === code).length} × ${code}: ${EXPLAINED[code]}`);
  failed += errors.length + unexplained.length;
}
process.exitCode = failed === 0 ? 0 : 1;

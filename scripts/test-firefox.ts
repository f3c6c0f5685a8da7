import { libraryForm, plainForm, report } from '../tests/firefox/form';
import { launchFirefox } from '../tests/firefox/launch';
import { listPage, wholeList } from '../tests/firefox/list';
import { runStep, type FirefoxStep, type Tally } from '../tests/firefox/step';
import { switchOn } from '../tests/firefox/switch-on';
import { workspace } from '../tests/firefox/workspace';
import { startPortal } from '../tests/portal/server/start.ts';
import { buildStaffClient } from '../tests/portal/staff/build.ts';
import { buildExtension, outputOf, type BuildTarget } from './build';
import { findFirefox } from './find-firefox';

/** One browser per build: what is shipped has to be switched on first, the other is granted the loopback hosts. */
const runs: readonly { build: BuildTarget; steps: readonly FirefoxStep[] }[] = [
  { build: 'firefox-e2e', steps: [listPage, wholeList, report, plainForm, libraryForm, workspace] },
  { build: 'firefox', steps: [switchOn] },
];

const tally: Tally = { passed: 0, failed: 0 };

async function runAll(executable: string, { build, steps }: (typeof runs)[number]): Promise<void> {
  const built = buildExtension(build);
  if (!built.ok) throw new Error(built.output);
  const portal = await startPortal({ world: 'an-lao', today: '2026-11-20', latency: { list: 0, report: 0 } });
  const firefox = await launchFirefox(executable, outputOf(build));
  console.log(`${firefox.version.replace('/', ' ')} (${executable}), ${build}`);
  try {
    for (const step of steps) {
      const { passed, failed } = await runStep(step, { ...firefox, portal });
      tally.passed += passed;
      tally.failed += failed;
    }
  } finally {
    await firefox.close();
    await portal.close();
  }
}

try {
  const executable = findFirefox();
  await buildStaffClient();
  for (const run of runs) await runAll(executable, run);
} catch (error) {
  tally.failed += 1;
  console.log(`✘ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

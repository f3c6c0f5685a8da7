import type { CoreBrowser } from '../tests/core/browser';
import { libraryForm, plainForm, report } from '../tests/core/form';
import { launchChromium } from '../tests/core/launch-chromium';
import { launchFirefox } from '../tests/core/launch-firefox';
import { listPage, wholeList } from '../tests/core/list';
import { sample } from '../tests/core/sample';
import { sidebar } from '../tests/core/sidebar';
import { runStep, type CoreStep, type Tally } from '../tests/core/step';
import { switchOn } from '../tests/core/switch-on';
import { textCheck } from '../tests/core/text-check';
import { workspace } from '../tests/core/workspace';
import { startPortal } from '../tests/portal/server/start.ts';
import { buildStaffClient } from '../tests/portal/staff/build.ts';
import { outputOf, type BuildTarget } from './build';
import { buildIfStale } from './build-if-stale';
import { findFirefox } from './find-firefox';

interface Run {
  kind: CoreBrowser['kind'];
  build: BuildTarget;
  steps: readonly CoreStep[];
}

/** The core: the very same steps, by the same hand, in either browser. */
const core: readonly CoreStep[] = [listPage, wholeList, report, plainForm, libraryForm, workspace, textCheck, sample];

/** One browser per build: what is shipped has to be switched on first, the other is granted the loopback hosts. */
const runs: readonly Run[] = [
  { kind: 'chromium', build: 'e2e', steps: core },
  { kind: 'firefox', build: 'firefox-e2e', steps: [...core, sidebar] },
  { kind: 'firefox', build: 'firefox', steps: [switchOn] },
];

/** `npm run test:core` in both browsers, `npm run test:core -- chromium` in one of them. */
const wanted = runs.filter(({ kind }) => process.argv.length < 3 || process.argv.includes(kind));
const tally: Tally = { passed: 0, failed: 0 };

async function run({ kind, build, steps }: Run): Promise<void> {
  buildIfStale(build);
  const portal = await startPortal({ world: 'an-lao', today: '2026-11-20', latency: { list: 0, report: 0 } });
  const launched = await (kind === 'firefox' ? launchFirefox(findFirefox(), outputOf(build)) : launchChromium(outputOf(build)));
  console.log(`${launched.version}, ${build}`);
  try {
    for (const step of steps) {
      const { passed, failed } = await runStep(step, { ...launched, portal });
      tally.passed += passed;
      tally.failed += failed;
    }
  } finally {
    await launched.close();
    await portal.close();
  }
}

try {
  await buildStaffClient();
  for (const one of wanted) await run(one);
} catch (error) {
  tally.failed += 1;
  console.log(`✘ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;

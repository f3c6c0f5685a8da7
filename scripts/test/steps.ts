import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildExtension, buildTargets, outputOf, repoRoot } from '../build';
import { findBrowser } from '../find-browser';
import { measureSizes, sizeText } from '../size';
import { check, run, tail } from './command';
import { single, sum, type Outcome } from './outcome';
import { readBrowserReport, readUnitReport } from './reports';

export interface Step {
  name: string;
  run: () => Promise<Outcome>;
}

const results = join(repoRoot, 'test-results');
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'e2e.json');

const WXT = 'wxt/bin/wxt.mjs';
const TSC = 'typescript/bin/tsc';

async function typecheck(): Promise<Outcome> {
  return sum([
    await check('types of the product', TSC, ['--noEmit']),
    await check('types of tests and scripts', TSC, ['--noEmit', '-p', 'tests/tsconfig.json']),
  ]);
}

async function build(): Promise<Outcome> {
  return sum(
    buildTargets.map((target) => {
      const { ok, output } = buildExtension(target);
      return single(`build ${target}`, ok, ok ? [outputOf(target).replace(repoRoot, '')] : tail(output));
    }),
  );
}

async function sizes(): Promise<Outcome> {
  const lines = await measureSizes();
  return {
    passed: lines.filter((line) => line.holds).length,
    failed: lines.filter((line) => !line.holds).length,
    lines: lines.map(sizeText),
  };
}

async function unit(): Promise<Outcome> {
  const result = await run('vitest/vitest.mjs', ['run', '--reporter=json', `--outputFile=${unitReport}`]);
  return readUnitReport(unitReport, repoRoot, result);
}

async function portalClient(): Promise<Outcome> {
  const result = await run('tsx/dist/cli.mjs', ['tests/portal/build.ts']);
  return single('build of the sample portal', result.ok, result.ok ? [] : tail(result.output));
}

async function endToEnd(): Promise<Outcome> {
  const browser = findBrowser();
  const result = await run('@playwright/test/cli.js', ['test']);
  const outcome = await readBrowserReport(browserReport, result);
  return { ...outcome, lines: [browser.executablePath ?? 'Playwright’s own Chromium', ...outcome.lines] };
}

/** Old reports must not be taken for those of this run. */
export async function forgetOldReports(): Promise<void> {
  await mkdir(results, { recursive: true });
  await rm(unitReport, { force: true });
  await rm(browserReport, { force: true });
}

export const steps: readonly Step[] = [
  { name: 'prepare', run: () => check('prepare', WXT, ['prepare']) },
  { name: 'types', run: typecheck },
  { name: 'lint', run: () => check('lint', 'oxlint/bin/oxlint', ['--deny-warnings']) },
  { name: 'build', run: build },
  { name: 'sizes', run: sizes },
  { name: 'unit, hostile, store, architecture', run: unit },
  { name: 'sample portal', run: portalClient },
  { name: 'end to end', run: endToEnd },
];

import { readFile } from 'node:fs/promises';
import type { CommandResult } from './command';
import { plain, tail } from './command';
import type { Outcome } from './outcome';

interface UnitReport {
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] | null }[];
  }[];
}

interface BrowserSpec {
  title: string;
  file: string;
  tests: { status: string; results: { error?: { message?: string } }[] }[];
}

interface BrowserSuite {
  title: string;
  specs?: BrowserSpec[];
  suites?: BrowserSuite[];
}

interface BrowserReport {
  suites: BrowserSuite[];
  errors: { message?: string }[];
}

async function readReport<T>(path: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as T;
  } catch {
    return undefined;
  }
}

function firstLines(text: string | undefined): string[] {
  return plain(text ?? '')
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line}`);
}

/** A run that fails without a failed test (it crashed, or an error came loose) still counts as one failure. */
function withLooseFailure(outcome: Outcome, result: CommandResult): Outcome {
  if (result.ok || outcome.failed > 0) return outcome;
  return { ...outcome, failed: 1, lines: [...outcome.lines, ...tail(result.output)] };
}

const MISSING: Outcome = { passed: 0, failed: 0, lines: ['✘ no report was written'] };

/** Everything that did not pass has failed; a skipped test proves nothing. */
export async function readUnitReport(path: string, root: string, result: CommandResult): Promise<Outcome> {
  const report = await readReport<UnitReport>(path);
  if (!report) return withLooseFailure(MISSING, { ...result, ok: false });
  let passed = 0;
  let failed = 0;
  const lines: string[] = [];
  const byRoom = new Map<string, number>();
  for (const file of report.testResults) {
    const name = file.name.replace(root, '');
    if (file.assertionResults.length === 0) {
      failed += 1;
      lines.push(`✘ ${name}`, ...firstLines(file.message));
    }
    for (const test of file.assertionResults) {
      if (test.status === 'passed') {
        passed += 1;
        const room = name.split('/').slice(1, 2).join('/');
        byRoom.set(room, (byRoom.get(room) ?? 0) + 1);
      } else {
        failed += 1;
        lines.push(`✘ ${name}: ${test.fullName} (${test.status})`, ...firstLines(test.failureMessages?.[0]));
      }
    }
  }
  lines.push([...byRoom].map(([room, count]) => `${room} ${count}`).join(', '));
  return withLooseFailure({ passed, failed, lines }, result);
}

function specsOf(suites: readonly BrowserSuite[]): BrowserSpec[] {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specsOf(suite.suites ?? [])]);
}

export async function readBrowserReport(path: string, result: CommandResult): Promise<Outcome> {
  const report = await readReport<BrowserReport>(path);
  if (!report) return withLooseFailure(MISSING, { ...result, ok: false });
  let passed = 0;
  let failed = 0;
  const lines: string[] = [];
  for (const spec of specsOf(report.suites)) {
    for (const test of spec.tests) {
      if (test.status === 'expected') {
        passed += 1;
      } else if (test.status === 'flaky') {
        passed += 1;
        lines.push(`⚠ needed a second try: ${spec.file}: ${spec.title}`, ...firstLines(test.results[0]?.error?.message));
      } else {
        failed += 1;
        lines.push(`✘ ${spec.file}: ${spec.title} (${test.status})`, ...firstLines(test.results.at(-1)?.error?.message));
      }
    }
  }
  for (const error of report.errors) {
    failed += 1;
    lines.push('✘ outside the tests', ...firstLines(error.message));
  }
  return withLooseFailure({ passed, failed, lines }, result);
}

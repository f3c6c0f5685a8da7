import type { RunningPortal } from '../portal/server/start.ts';
import type { CoreBrowser } from './browser';

export interface Stage extends CoreBrowser {
  portal: RunningPortal;
}

/** What was found, beside what had to be found. */
export interface Check {
  what: string;
  found: number | string | boolean;
  expected: number | string | boolean;
}

export interface CoreStep {
  name: string;
  run: (stage: Stage) => Promise<readonly Check[]>;
}

export interface Tally {
  passed: number;
  failed: number;
}

const holds = ({ found, expected }: Check): boolean => found === expected;

function checkText(check: Check): string {
  const differs = holds(check) ? '' : `, expected ${String(check.expected)}`;
  return `    ${holds(check) ? '✔' : '✘'} ${check.what}: ${String(check.found)}${differs}`;
}

/** Each check counts; a step that breaks off counts as one failure, and the next step begins from its own address. */
export async function runStep(step: CoreStep, stage: Stage): Promise<Tally> {
  const start = performance.now();
  const seconds = (): string => ((performance.now() - start) / 1000).toFixed(1);
  try {
    const checks = await step.run(stage);
    const passed = checks.filter(holds).length;
    console.log(`${passed === checks.length ? '✔' : '✘'} ${step.name} (${seconds()} s)`);
    for (const check of checks) console.log(checkText(check));
    return { passed, failed: checks.length - passed };
  } catch (error) {
    console.log(`✘ ${step.name} (${seconds()} s)`);
    console.log(`    ${error instanceof Error ? error.message.split('\n').slice(0, 8).join('\n    ') : String(error)}`);
    return { passed: 0, failed: 1 };
  }
}

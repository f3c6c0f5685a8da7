import type { Stage } from './stage';

/** A figure the step has found, beside the one it had to find. */
export interface Figure {
  what: string;
  found: number | string | boolean;
  expected: number | string | boolean;
}

export interface DemoStep {
  name: string;
  run: (stage: Stage) => Promise<readonly Figure[]>;
}

const holds = ({ found, expected }: Figure): boolean => found === expected;

function figureText(figure: Figure): string {
  const differs = holds(figure) ? '' : `, phải là ${String(figure.expected)}`;
  return `    ${holds(figure) ? '✔' : '✘'} ${figure.what}: ${String(figure.found)}${differs}`;
}

async function runStep(step: DemoStep, number: number, stage: Stage): Promise<boolean> {
  const start = performance.now();
  try {
    const figures = await step.run(stage);
    const right = figures.every(holds);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${right ? '✔' : '✘'} ${number}. ${step.name} (${seconds} s)`);
    for (const figure of figures) console.log(figureText(figure));
    return right;
  } catch (error) {
    console.log(`✘ ${number}. ${step.name}`);
    console.log(`    ${error instanceof Error ? error.message.split('\n').slice(0, 12).join('\n    ') : String(error)}`);
    await stage.picture(`loi-buoc-${number}`).catch(() => undefined);
    return false;
  }
}

/** One after the other; a step that fails stops those after it, which stand on its figures. True if every figure was right. */
export async function runSteps(steps: readonly DemoStep[], stage: Stage): Promise<boolean> {
  for (const [index, step] of steps.entries()) {
    if (await runStep(step, index + 1, stage)) continue;
    const left = steps.length - index - 1;
    if (left > 0) console.log(`Còn ${left} bước chưa chạy.`);
    return false;
  }
  return true;
}

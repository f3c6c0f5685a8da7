/** What one step of `npm test` found. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Lines for the reader: what failed, or the figures of a step that passed. */
  lines: readonly string[];
}

export function single(name: string, passed: boolean, lines: readonly string[] = []): Outcome {
  return passed ? { passed: 1, failed: 0, lines } : { passed: 0, failed: 1, lines: [`✘ ${name}`, ...lines] };
}

export function sum(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((total, outcome) => total + outcome.passed, 0),
    failed: outcomes.reduce((total, outcome) => total + outcome.failed, 0),
    lines: outcomes.flatMap((outcome) => outcome.lines),
  };
}

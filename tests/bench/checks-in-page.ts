import { checkDossiers } from '../../lib/check/check-dossiers';
import { recordSlices } from '../../lib/check/check-records';
import { dossierLives, looks } from '../unit/check/dossier-lives';

export interface CheckCost {
  /** Milliseconds for all rules over 10,000 dossiers: the very first time, and the median of the rounds after. */
  first: number;
  all: number;
  /** Median over the rounds of the longest slice. */
  slice: number;
  /** The rules of the page over 100 rows. */
  page: number;
  findings: number;
}

/** Dossiers through every kind of life; half of them end well, the others wait, are late or were withdrawn. */
export function measureChecks(rounds: number): CheckCost {
  const now = looks[4];
  const options = { now, dueSoonHours: 24 };
  const dossiers = dossierLives(1, 10_000, now).map(({ dossier }) => dossier);
  const all: number[] = [];
  const slices: number[] = [];
  let findings = 0;
  for (let round = 0; round <= rounds; round++) {
    findings = 0;
    let [total, longest] = [0, 0];
    let start = performance.now();
    for (const found of recordSlices(dossiers, options)) {
      const took = performance.now() - start;
      findings += found.length;
      [total, longest] = [total + took, Math.max(longest, took)];
      start = performance.now();
    }
    all.push(total);
    slices.push(longest);
  }
  const page = dossiers.slice(0, 100);
  const pages = Array.from({ length: rounds * 5 }, () => {
    const start = performance.now();
    checkDossiers(page, options);
    return performance.now() - start;
  });
  return { first: all[0]!, all: median(all.slice(1)), slice: median(slices.slice(1)), page: median(pages), findings };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

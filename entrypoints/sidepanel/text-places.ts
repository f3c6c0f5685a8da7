import { placesOfFinding, type MarksOfText } from '../../components/text/marks-of-text';
import type { KnownSet } from '../../lib/check/known-sets';
import type { Finding } from '../../lib/check/finding';
import { startsOf, type LaidReport, type Stretch } from '../../lib/narrative/laid-report';

/** What was found in a text as it was laid out then. */
export interface Checked {
  laid: LaidReport;
  findings: readonly Finding[];
  /** Figures that it was held against. */
  against: KnownSet | undefined;
}

/** Findings none of whose places are left as they were. */
export function editedSince(checked: Checked | undefined, laid: LaidReport): ReadonlySet<string> {
  if (checked === undefined || checked.laid === laid) return new Set();
  const here = new Set(laid);
  return new Set(
    checked.findings.filter((finding) => !placesOfFinding(checked.laid, finding).some(({ block }) => here.has(block))).map(({ id }) => id),
  );
}

/** Where the figures of a finding stand in the text of now, first to last. */
export function stretchesNow(checked: LaidReport, laid: LaidReport, finding: Finding): Stretch[] {
  const starts = startsOf(laid);
  const stretches = placesOfFinding(checked, finding).flatMap(({ block, stretch }) => {
    const start = starts[laid.indexOf(block)];
    return start === undefined ? [] : [{ from: start + stretch.from, to: start + stretch.to }];
  });
  return stretches.toSorted((a, b) => a.from - b.from);
}

export function findingsAt(laid: LaidReport, marks: MarksOfText, at: number): readonly string[] {
  const starts = startsOf(laid);
  const index = starts.findLastIndex((start) => start <= at);
  const block = laid[index];
  const within = at - (starts[index] ?? 0);
  return (block && marks.get(block)?.find(({ from, to }) => from <= within && within <= to)?.findings) ?? [];
}

import type { Finding, Severity } from '../../lib/check/finding';
import { stretchOf, type LaidBlock, type LaidReport, type Stretch } from '../../lib/narrative/laid-report';

/** A stretch of the lines of one block, with the findings that stand on it. */
export interface Mark extends Stretch {
  severity: Severity;
  findings: readonly string[];
}

/** Marks by the block they stand on: a block that has been edited since is another one and bears none. */
export type MarksOfText = ReadonlyMap<LaidBlock, readonly Mark[]>;

const gravest: readonly Severity[] = ['block', 'warn', 'note'];

/** Where the figures of a finding stand, in the lines of their blocks. */
export function placesOfFinding(laid: LaidReport, { figures }: Finding): { block: LaidBlock; stretch: Stretch }[] {
  const zero = laid.map(() => 0);
  return figures.flatMap(({ source: { text } }) => {
    if (text === undefined) return [];
    const block = laid[text.block];
    const stretch = stretchOf(laid, zero, text);
    return block === undefined || stretch === undefined ? [] : [{ block, stretch }];
  });
}

/** Stretches that do not overlap, each with everything that stands on it. */
export function marksOfText(laid: LaidReport, findings: readonly Finding[]): MarksOfText {
  const byBlock = new Map<LaidBlock, { id: string; severity: Severity; stretch: Stretch }[]>();
  for (const finding of findings) {
    for (const { block, stretch } of placesOfFinding(laid, finding)) {
      const marks = byBlock.get(block) ?? [];
      marks.push({ id: finding.id, severity: finding.severity, stretch: widened(stretch, block.text.length) });
      byBlock.set(block, marks);
    }
  }
  return new Map(
    [...byBlock].map(([block, all]) => {
      const edges = [...new Set(all.flatMap(({ stretch }) => [stretch.from, stretch.to]))].sort((a, b) => a - b);
      const marks = edges.slice(0, -1).flatMap((from, index): Mark[] => {
        const to = edges[index + 1]!;
        const here = all.filter(({ stretch }) => stretch.from <= from && stretch.to >= to);
        if (here.length === 0) return [];
        const severity = gravest.find((of) => here.some((mark) => mark.severity === of)) ?? 'note';
        return [{ from, to, severity, findings: [...new Set(here.map(({ id }) => id))] }];
      });
      return [block, marks];
    }),
  );
}

/** What is missing has no letter: the place before it is shown. */
function widened({ from, to }: Stretch, length: number): Stretch {
  if (to > from) return { from, to };
  return to < length ? { from, to: to + 1 } : { from: Math.max(0, from - 1), to };
}

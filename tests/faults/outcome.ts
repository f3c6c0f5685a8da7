/** One line of the table: what was done, how often, and what became of it. */
export interface Outcome {
  point: string;
  runs: number;
  /** Confirmed to the official and not there afterwards, or half of a capture there. */
  lost: number;
  /** There more than once. */
  doubled: number;
  /** What the official is told, with how often. */
  shown: Readonly<Record<string, number>>;
  /** Anything else that was measured: `heap MB 3,1 → 3,2`. */
  note?: string;
}

export function tally(): { add: (name: string) => void; counts: Record<string, number> } {
  const counts: Record<string, number> = {};
  return { counts, add: (name) => (counts[name] = (counts[name] ?? 0) + 1) };
}

const WIDTHS = [46, 6, 5, 7];

function line(cells: readonly string[]): string {
  return cells.map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0)).join('  ');
}

export function printHead(): void {
  console.log(line(['point', 'runs', 'lost', 'doubled', 'shown']));
}

export function print({ point, runs, lost, doubled, shown, note }: Outcome): void {
  const said = Object.entries(shown).map(([what, times]) => `${what} ${times}`);
  console.log(line([point, String(runs), String(lost), String(doubled), [said.join(', '), note].filter(Boolean).join('; ')]));
}

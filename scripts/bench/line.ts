/** One measured figure, what it is held against, and the bound. */
export interface Line {
  what: string;
  measured: string;
  against: string;
  bound: string;
  holds?: boolean;
}

/** The page may stand still for so long while a list of 10,000 rows is read, the workspace while as many are checked. */
export const SLICE_MS = 50;

export const ms = (value: number): string => `${value.toFixed(1)} ms`;

export function withinMs(what: string, value: number, bound: number, against = ''): Line {
  return { what, measured: ms(value), against, bound: `≤ ${bound} ms`, holds: value <= bound };
}

export function print(lines: readonly Line[]): void {
  const keys = ['what', 'measured', 'against', 'bound'] as const;
  const width = Object.fromEntries(keys.map((key) => [key, Math.max(key.length, ...lines.map((line) => line[key].length))]));
  const row = (line: Record<(typeof keys)[number], string>, sign: string): string =>
    `${sign} ${keys.map((key) => (key === 'measured' ? line[key].padStart(width[key]!) : line[key].padEnd(width[key]!))).join('  ')}`.trimEnd();
  console.log(row({ what: 'what', measured: 'measured', against: 'against', bound: 'bound' }, ' '));
  for (const line of lines) console.log(row(line, line.holds === undefined ? ' ' : line.holds ? '✔' : '✘'));
}

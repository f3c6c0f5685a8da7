/** A value, or a period of which nothing is known. */
export type ChartValue = number | undefined;

interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The most there can be: 100 for a rate. */
  most: number;
  /** A line across, e.g. the target. */
  mark?: number | undefined;
}

export interface ChartLine {
  /** Points of each unbroken run, as SVG writes them; a single point is no run. */
  runs: readonly string[];
  dots: readonly { x: number; y: number; at: number }[];
  /** Lines of the scale from below, with their values. */
  scale: readonly { value: number; y: number }[];
  markY?: number;
}

/** Steps of the scale, as parts of the whole. */
const STEPS = [0.01, 0.02, 0.05, 0.1, 0.25, 0.5];

/**
 * Where a line goes. The scale begins at a round value below the smallest, so that a fall from 99 to 97 is seen, and ends at the
 * most there can be.
 */
export function chartLine(values: readonly ChartValue[], { left, right, top, bottom, most, mark }: Plot): ChartLine | undefined {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  const smallest = Math.min(...known, ...(mark === undefined ? [] : [mark]));
  const step = (STEPS.find((part) => (most - smallest) / (part * most) <= 2) ?? 0.5) * most;
  const low = Math.max(0, most - Math.max(1, Math.ceil((most - smallest) / step - 1e-9)) * step);
  const y = (value: number): number => tidy(bottom - ((value - low) / (most - low)) * (bottom - top));
  const x = (at: number): number =>
    tidy(values.length === 1 ? (left + right) / 2 : left + 6 + (at * (right - left - 12)) / (values.length - 1));
  const dots = values.flatMap((value, at) => (value === undefined ? [] : [{ x: x(at), y: y(value), at }]));
  const runs: string[][] = [];
  for (const [i, dot] of dots.entries()) {
    if (dots[i - 1]?.at !== dot.at - 1) runs.push([]);
    runs.at(-1)?.push(`${dot.x},${dot.y}`);
  }
  const lines = Math.round((most - low) / step);
  return {
    runs: runs.filter((run) => run.length > 1).map((run) => run.join(' ')),
    dots,
    scale: Array.from({ length: lines + 1 }, (_, i) => tidy(low + i * step)).map((value) => ({ value, y: y(value) })),
    ...(mark !== undefined && { markY: y(mark) }),
  };
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A span of days, both ends inside, `yyyy-MM-dd`. */
export interface Period {
  from: string;
  to: string;
}

export function samePeriod(a: Period | undefined, b: Period | undefined): boolean {
  return a !== undefined && b !== undefined && a.from === b.from && a.to === b.to;
}

import type { Finding } from '../../check/finding';
import type { PageReading } from './page-reading';

/** The cell of the page that a finding about figures doubts first: the one the explanation stands beside. */
export function cellOf(finding: Finding, reading: PageReading): Element | undefined {
  if (reading.kind !== 'figures') return undefined;
  const [way, ...others] = finding.suspects ?? [];
  const suspect = others.length === 0 ? way?.[0]?.source.cell : undefined;
  const place = suspect ?? finding.figures.find((figure) => figure.source.cell !== undefined)?.source.cell;
  const cell = place && reading.table.reading.grid.rows[place.row]?.cells[place.col];
  return cell && reading.table.reading.cellElements[cell.nth];
}

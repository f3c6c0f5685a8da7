import { checkFigures } from '../../lib/check/check-figures';
import type { Finding } from '../../lib/check/finding';
import type { FigureCapture } from '../../lib/dossier/capture';

/** Findings of one statistics capture, each figure with the page and time it stems from. */
export function figureFindings(capture: FigureCapture, rulesOff: readonly string[]): Finding[] {
  const { id, portal, address, screen, unit, period, lastSeen } = capture;
  const known = { ...(unit !== undefined && { unit }), ...(period && { period }) };
  const found = checkFigures(capture.table, { source: { captureId: id, portal, address, screen, at: lastSeen, ...known }, rulesOff });
  // Two tables may break the same rule in rows of the same name.
  return found.map((finding) => ({ ...finding, id: `${finding.id}|${id}` }));
}

import { checkFigures } from '../../check/check-figures';
import type { Finding } from '../../check/finding';
import type { FigureTable } from '../../table/figures';
import type { Moment } from '../../text/moment';
import type { PageSettings } from '../message-types';
import type { PageHead } from './save-page';

/** Findings of the statistics table on this page. Rules of the page run in the page. */
export function findingsOfFigures(figures: FigureTable, head: PageHead, at: Moment, settings: PageSettings): Finding[] {
  const { portal, address, screen, unit, period } = head;
  const source = { portal, address, screen, at, ...(unit !== undefined && { unit }), ...(period && { period }) };
  return checkFigures(figures, { source, rulesOff: settings.rulesOff });
}

import { officeCalendar } from '../../calendar/office-calendar';
import { builtInCalendar } from '../../calendar/work-calendar';
import { checkPetitions } from '../../check/check-petitions';
import type { Finding } from '../../check/finding';
import { isPetitionList, readPetitions } from '../../dossier/read-petitions';
import type { Moment } from '../../text/moment';
import type { PageSettings } from '../message-types';
import type { ListPage } from './page-reading';
import type { PageHead } from './save-page';

/**
 * Findings of a list of petitions on this page. Petitions are never kept, so nobody else can check them: this part brings the
 * built-in calendar along, and the settings what the office has set besides.
 */
export function findingsOfPetitions({ table, rows }: ListPage, { portal }: PageHead, now: Moment, settings: PageSettings): Finding[] {
  const { meaning, reading } = table;
  if (meaning.kind !== 'list' || !isPetitionList(meaning.columns)) return [];
  const { dueSoonHours, rulesOff, calendar: own } = settings;
  const calendar = own === undefined ? builtInCalendar : officeCalendar(builtInCalendar, own);
  return checkPetitions(readPetitions(reading.grid, meaning.columns, rows), { portal, now, dueSoonHours, rulesOff, calendar });
}

import { tracePage, type SeenPage } from '../diagnose/trace-page';
import type { PageTrace } from '../diagnose/page-trace';
import { readDetail } from '../dossier/read-detail';
import { readPetitions } from '../dossier/read-petitions';
import { toDossier } from '../dossier/to-dossier';
import { addressOf, belongs, recognise, signsIn } from '../portal/recognise';
import { applyTaught } from '../portal/teach-apply';
import { findTables } from '../table/find-tables';
import { shapesIn, withoutShapes } from '../table/shapes/shapes';
import { finish } from '../table/steps';
import type { Moment } from '../text/moment';
import type { PageProfiles, PageSettings } from './message-types';
import { openShadow } from './open-shadow';
import { asEntry } from './overlay/entry-kind';
import { findingsOfFigures } from './overlay/findings-of-figures';
import { findingsOfPetitions } from './overlay/findings-of-petitions';
import { createPageDialect } from './overlay/page-dialect';
import { areOfPetitions, findingsOfList, isOpenList } from './overlay/page-findings';
import { readPage, type PageReading } from './overlay/page-reading';
import { pageHead } from './overlay/save-page';

/** Whether rows belong to what the page asks for is known only to who has watched it. */
const NOT_WATCHED = { known: false, filter: {}, queried: false, stale: false };

/** Reads the page once with every part there is, as the bar would, and tells what became of it. Changes nothing, keeps nothing. */
export function checkThisPage(document: Document, settings: PageSettings, at: Moment): PageTrace {
  const profiles = settings.profiles ?? { own: [], known: [] };
  const dialect = createPageDialect(document, profiles)();
  const set = withoutShapes(shapesIn(openShadow), settings.readersOff);
  const found = findTables(document, set, openShadow, dialect);
  const laid = applyTaught(document, found, settings.taught ?? []);
  const reading = asEntry(document, set, finish(readPage(document, found, () => laid, readDetail, dialect)));
  const { origin, pathname } = document.defaultView!.location;
  const page: SeenPage = {
    location: { origin, pathname },
    system: systemOf(document, profiles),
    found,
    laid: laid.tables,
    taughtChanged: laid.changed.length,
    kind: reading.kind,
    ...('table' in reading && reading.table !== undefined && { taken: reading.table }),
    ...checked(document, reading, settings, at),
  };
  return tracePage(page, settings.rulesOff);
}

function systemOf(document: Document, { own, known }: PageProfiles): SeenPage['system'] {
  const address = addressOf(document.defaultView!.location);
  const has = signsIn(document);
  const answer = recognise(address, has, known);
  const mine = own.filter((profile) => belongs(profile, address, has)).map(({ id }) => id);
  return 'profile' in answer ? { id: answer.profile.id, by: answer.by, own: mine } : { why: answer.why, own: mine };
}

function checked(
  document: Document,
  reading: PageReading,
  settings: PageSettings,
  at: Moment,
): Pick<SeenPage, 'rows' | 'figures' | 'pager' | 'listIsOpen' | 'petitions' | 'findings'> {
  if (reading.kind !== 'list' && reading.kind !== 'figures') return { findings: [] };
  const head = pageHead(document, reading.table.element, NOT_WATCHED, settings.unit);
  if (reading.kind === 'figures') return { figures: reading.figures, findings: findingsOfFigures(reading.figures, head, at, settings) };
  const { rows, pager } = reading;
  const dossiers = rows.flatMap((row) => toDossier(row, head.portal, []) ?? []);
  const told = { rows, listIsOpen: isOpenList(head), ...(pager && { pager }) };
  const { meaning, reading: read } = reading.table;
  if (!areOfPetitions(rows) || meaning.kind !== 'list') return { ...told, findings: findingsOfList(dossiers, rows, head, at, settings) };
  const { shown } = readPetitions(read.grid, meaning.columns, rows);
  return { ...told, petitions: shown, findings: findingsOfPetitions(reading, head, at, settings) };
}

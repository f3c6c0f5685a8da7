import type { Grid, GridCell } from '../table/grid';
import type { ListColumn } from '../table/resolve-columns';
import { fold } from '../text/normalise';
import { readSoleMoment } from '../text/read-sole-moment';
import type { StateId } from '../vocabulary/state';
import { indexLabels } from '../vocabulary/label-index';
import { lazily } from '../vocabulary/lazily';
import {
  otherPetitionLabels,
  petitionFieldLabels,
  petitionStateLabels,
  publicationLabels,
  type PetitionFieldId,
  type PetitionStateId,
  type Publication,
} from '../vocabulary/petition-list';
import { withoutPetitions } from '../vocabulary/petition-words';
import type { DossierRow } from './dossier';
import { petitionDays, type Petition, type PetitionDay, type PetitionList } from './petition';
import { partTimeLeft } from './time-left';

const fieldIndex = lazily(() => indexLabels<PetitionFieldId>(petitionFieldLabels, otherPetitionLabels));
const stateIndex = lazily(() => indexLabels<PetitionStateId>(petitionStateLabels));
const publicationIndex = lazily(() => indexLabels<Publication>(publicationLabels));

/** States that a portal was taught, or that stand in its profile, are those of dossiers. */
const ofDossiers: Readonly<Partial<Record<StateId, PetitionStateId>>> = {
  draft: 'notReceived',
  submitted: 'notReceived',
  received: 'open',
  processing: 'open',
  supplemented: 'open',
  refused: 'refused',
  waitingSupplement: 'awaitingSupplement',
  interlinked: 'elsewhere',
  resolved: 'answered',
  returnedToCitizen: 'answered',
  withdrawn: 'withdrawn',
};

const DAYS = new Set<PetitionFieldId>(petitionDays);

/** Whether a list is one of petitions: its numbers are theirs, and no dossiers stand there. */
export function isPetitionList(columns: readonly ListColumn[]): boolean {
  return columns.some(({ field }) => field === 'petitionCode') && columns.every(({ field }) => field !== 'code');
}

/**
 * The petitions of a list by their own labels. Rows without a number of their own are left out: nobody could name them.
 * @param rows as read for the export; they say which rows of the grid hold data
 */
export function readPetitions(grid: Grid, columns: readonly ListColumn[], rows: readonly DossierRow[]): PetitionList {
  const places = placesOf(columns);
  const petitions = rows.flatMap((row): Petition[] => {
    const code = row.values.petitionCode;
    const cells = grid.rows[row.row]?.cells;
    if (cells === undefined || code === undefined || code.text === '' || code.cut) return [];
    return [{ code: code.text, row: row.row, ...readCells(cells, places, row.values.state?.state) }];
  });
  const labels = Object.fromEntries([...places].map(([field, { path }]) => [field, path.at(-1)]));
  return { petitions, shown: new Set(places.keys()), labels };
}

/** The column of each field: the one with the surest label; two that are equally sure are none. */
function placesOf(columns: readonly ListColumn[]): ReadonlyMap<PetitionFieldId, ListColumn> {
  const found = new Map<PetitionFieldId, { column: ListColumn; rank: number; twice: boolean }>();
  for (const column of columns) {
    const label = column.path.at(-1);
    if (label === undefined || column.field === 'petitionCode') continue;
    const field = fieldIndex().find(label) ?? fieldIndex().find(withoutPetitions(label));
    if (field === undefined) continue;
    const rank = rankOf(field, label);
    const rival = found.get(field);
    if (rival === undefined || rank < rival.rank) found.set(field, { column, rank, twice: false });
    else if (rank === rival.rank) rival.twice = true;
  }
  return new Map([...found].flatMap(([field, { column, twice }]) => (twice ? [] : [[field, column] as const])));
}

function rankOf(field: PetitionFieldId, label: string): number {
  const [whole, bare] = [fold(label), withoutPetitions(label)];
  const at = petitionFieldLabels[field].findIndex((known) => fold(known) === whole || fold(known) === bare);
  return at < 0 ? petitionFieldLabels[field].length : at;
}

type Told = Omit<Petition, 'code' | 'row'>;

function readCells(
  cells: readonly (GridCell | undefined)[],
  places: ReadonlyMap<PetitionFieldId, ListColumn>,
  known: StateId | undefined,
): Told {
  const unclear: PetitionFieldId[] = [];
  const told: { -readonly [Key in keyof Told]: Told[Key] } = { unclear };
  for (const [field, { col }] of places) {
    const cell = cells[col];
    const text = cell === undefined ? '' : cell.text === '' ? (cell.title ?? '') : cell.text;
    if (cell === undefined || text === '' || (DAYS.has(field) && isBlank(text))) continue;
    if (field === 'state') {
      const state = cell.cut ? undefined : (stateOf(cell.lines ?? [text]) ?? (known && ofDossiers[known]));
      told.stateText = (cell.lines ?? [text])[0] ?? text;
      if (state === undefined) unclear.push(field);
      else told.state = state;
    } else if (DAYS.has(field)) {
      const moment = cell.cut ? undefined : readSoleMoment(partTimeLeft(text).rest);
      if (moment === undefined) unclear.push(field);
      else told[field as PetitionDay] = moment;
    } else {
      const said = publicationIndex().find(text);
      if (said === undefined) unclear.push(field);
      else told.publication = said;
    }
  }
  return told;
}

/** "-", "…", "Chưa có": nothing is entered. */
function isBlank(text: string): boolean {
  return fold(text) === '' || /^(?:chua|chua co|khong co|trong)$/.test(fold(text));
}

/** Lines that are states must agree: a cell may name the way it goes next to the state. */
function stateOf(lines: readonly string[]): PetitionStateId | undefined {
  const states = new Set(lines.flatMap((line) => stateIndex().find(line) ?? []));
  return states.size === 1 ? [...states][0] : undefined;
}

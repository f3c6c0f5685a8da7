import type { CountableDossier } from '../dossier/bucket';
import { sameName } from '../text/compare-labels';
import { contentHash } from '../text/content-hash';
import type { StateId } from '../vocabulary/state';
import type { CountedRow, FormFigures } from './counted-form';
import { keyOf, printOfDossier, standingOf, type Standing, type StandingOrder } from './frozen-dossiers';
import { figureOf, type FrozenContent, type FrozenDossiers, type FrozenRow } from './frozen-package';

/**
 * What became of one dossier since the figures were frozen. `state`: it is in another state. `moved`: in the same state it
 * counts in another row or other columns (a date or lĩnh vực was corrected). `added`: it counts now and did not then.
 * `dropped`: it is here and counts no more.
 */
export interface DossierChange {
  kind: 'state' | 'moved' | 'added' | 'dropped';
  code: string;
  portal: string;
  from?: Standing;
  to?: Standing;
  /** State now, also of one that counts no more. */
  state?: StateId;
}

/** A figure that is another one now; undefined: there was, or is, none. `row` undefined: the total. */
export interface FigureChange {
  row?: string;
  column: number;
  frozen: number | undefined;
  live: number | undefined;
}

export interface FrozenComparison {
  figures: readonly FigureChange[];
  dossiers: readonly DossierChange[];
  /** Frozen dossiers that this computer does not know: no name for them here. */
  unknown: number;
  /** Frozen dossiers that this computer knows. */
  known: number;
  /** Dossiers are counted in another way than when the figures were frozen. */
  otherConvention: boolean;
}

export interface LiveReport extends StandingOrder {
  figures: FormFigures;
  /** All that this computer knows of the unit, also those outside the period. */
  dossiers: Iterable<CountableDossier>;
}

/** The frozen report beside what would be counted now. */
export function compareFrozen(frozen: FrozenContent, live: LiveReport): FrozenComparison {
  const changes = frozen.dossiers === undefined ? { dossiers: [], unknown: 0, known: 0 } : compareDossiers(frozen.dossiers, live);
  return {
    ...changes,
    figures: compareFigures(frozen, live.figures),
    otherConvention: frozen.convention !== undefined && frozen.convention.print !== contentHash(live.convention),
  };
}

function compareDossiers(frozen: FrozenDossiers, live: LiveReport): Pick<FrozenComparison, 'dossiers' | 'unknown' | 'known'> {
  const before = new Map<string, Standing>();
  for (const { prints, ...standing } of frozen.groups) for (const print of prints) before.set(print, standing);
  const dossiers: DossierChange[] = [];
  const met = new Set<string>();
  let known = 0;
  for (const dossier of live.dossiers) {
    const print = printOfDossier(frozen.salt, dossier);
    if (met.has(print)) continue;
    met.add(print);
    const from = before.get(print);
    const to = standingOf(dossier, live);
    if (from !== undefined) known++;
    const kind = kindOf(from, to, dossier.state);
    if (kind === undefined) continue;
    const { code, portal, state } = dossier;
    dossiers.push({ kind, code, portal, ...(from && { from }), ...(to && { to }), ...(state !== undefined && { state }) });
  }
  return { dossiers, known, unknown: before.size - known };
}

function kindOf(from: Standing | undefined, to: Standing | undefined, state: StateId | undefined): DossierChange['kind'] | undefined {
  if (from === undefined) return to === undefined ? undefined : 'added';
  if (from.state !== state) return 'state';
  if (to === undefined) return 'dropped';
  return keyOf(from) === keyOf(to) ? undefined : 'moved';
}

function compareFigures(frozen: FrozenContent, counted: FormFigures): FigureChange[] {
  const changes: FigureChange[] = [];
  const compare = (row: FrozenRow | undefined, live: CountedRow | undefined, label?: string): void => {
    frozen.form.columns.forEach(({ number }, at) => {
      // A row that is not there at all has none of these dossiers; a row whose figure was refused has an unknown number.
      const was = row === undefined ? 0 : figureOf(row.cells[at]);
      const is = live === undefined ? 0 : valueOf(live, number);
      if (was !== is) changes.push({ ...(label !== undefined && { row: label }), column: number, frozen: was, live: is });
    });
  };
  for (const row of frozen.rows)
    compare(
      row,
      counted.rows.find((one) => sameName(one.label, row.label)),
      row.label,
    );
  for (const live of counted.rows) if (!frozen.rows.some((row) => sameName(row.label, live.label))) compare(undefined, live, live.label);
  compare(frozen.total, counted.total);
  return changes;
}

function valueOf(row: CountedRow, column: number): number | undefined {
  const cell = row.cells[column];
  return cell !== undefined && 'value' in cell ? cell.value : undefined;
}

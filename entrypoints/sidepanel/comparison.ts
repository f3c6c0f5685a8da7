import type { Comparison, Difference } from '../../components/figures/comparison-view';
import { checkCount } from '../../lib/check/check-count';
import type { FigureCapture } from '../../lib/dossier/capture';
import type { StoredDossier } from '../../lib/dossier/dossier';
import { conventionsFor } from '../../lib/report/convention-registry';
import type { CountedForm } from '../../lib/report/counted-form';
import { figuresOfTable } from '../../lib/report/figures-of-table';
import { findConvention } from '../../lib/report/find-convention';
import { forms } from '../../lib/report/form-registry';
import type { ReportForm } from '../../lib/report/form';
import type { FigureTable } from '../../lib/table/figures';
import { sameName } from '../../lib/text/compare-labels';
import { message } from '../../lib/text/message';
import { countStored } from './counted';

export interface ComparisonGround {
  dossiers: readonly StoredDossier[];
  fieldsByProcedure: ReadonlyMap<string, string>;
  /** A list of this portal, unit and period was read to the end. */
  listComplete: boolean;
  unit: string;
}

/** Ways of counting are tried out on so many dossiers. */
const MOST_TRIED = 30_000;

/**
 * The portal's table beside our own count of the same portal, unit and period; refused where that sameness is not sure. It is
 * counted in the way that the table follows, if one of those known gives its figures.
 */
export function compareWithCount(capture: FigureCapture, ground: ComparisonGround): Comparison {
  const { table, period } = capture;
  const form = formOf(table);
  if (period === undefined) return { differences: [], refused: message('workspace.compare.noPeriod') };
  if (ground.dossiers.length === 0) return { differences: [], refused: message('workspace.compare.noDossiers') };
  if (!ground.listComplete) return { differences: [], refused: message('workspace.compare.noList') };
  if (form === undefined || (table.rowsAre !== 'unit' && table.rowsAre !== 'field')) {
    return { differences: [], refused: message('workspace.compare.noRows') };
  }
  const wish = { form, period, rowsAre: table.rowsAre, unit: table.rowsAre === 'unit' ? '' : ground.unit };
  const known = conventionsFor(form.id);
  const tried = ground.dossiers.length > MOST_TRIED ? known.slice(0, 1) : known;
  const ways = tried.map((convention) => countStored(ground.dossiers, ground.fieldsByProcedure, { ...wish, convention }));
  const figures = figuresOfTable(table, form, period);
  const near = figures === undefined ? undefined : findConvention(form, figures, ways);
  const fit = near === undefined || near.kind === 'unknown' ? undefined : near.fit;
  const counted = ways.find(({ conventionId }) => conventionId === fit?.conventionId) ?? ways[0];
  if (counted === undefined) return { differences: [], refused: message('workspace.compare.noRows') };
  const found = checkCount(counted, table, { form, source: { captureId: capture.id, screen: capture.screen } });
  const differences = found.flatMap((finding): Difference[] => {
    const [figure] = finding.figures;
    const cell = figure?.source.cell;
    if (figure === undefined || cell === undefined || typeof finding.expected !== 'number' || typeof finding.found !== 'number') return [];
    const { row = '', column = figure.label } = figure.source;
    const indicator = table.columns.find(({ col }) => col === cell.col)?.indicator;
    const number = form.columns.find((one) => one.indicator === indicator)?.number;
    const total = table.rows.find((one) => one.row === cell.row)?.kind === 'total';
    const codes = number === undefined ? [] : codesOf(counted, total ? undefined : row, number);
    return [{ row, column, portal: finding.found, counted: finding.expected, codes }];
  });
  const way = known.find(({ id }) => id === fit?.conventionId);
  return { differences, ...(way && tried.length > 1 && { by: way.title }) };
}

/** The form with most of the columns that the table has; of two the one that is offered first. */
function formOf(table: FigureTable): ReportForm | undefined {
  const has = new Set(table.columns.map(({ indicator }) => indicator).filter((indicator) => indicator !== undefined));
  const shared = ({ columns }: ReportForm): number =>
    columns.filter(({ indicator }) => indicator !== undefined && has.has(indicator)).length;
  const best = forms.reduce<ReportForm | undefined>(
    (most, form) => (shared(form) > (most === undefined ? 0 : shared(most)) ? form : most),
    undefined,
  );
  return best;
}

function codesOf(counted: CountedForm, label: string | undefined, number: number): readonly string[] {
  const row = label === undefined ? counted.total : counted.rows.find((one) => sameName(one.label, label));
  return row?.cells[number]?.codes ?? [];
}

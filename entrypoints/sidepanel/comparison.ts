import type { Comparison, Difference } from '../../components/figures/comparison-view';
import { checkCount } from '../../lib/check/check-count';
import type { FigureCapture } from '../../lib/dossier/capture';
import type { StoredDossier } from '../../lib/dossier/dossier';
import { conventionById } from '../../lib/report/convention-registry';
import type { CountedForm } from '../../lib/report/counted-form';
import { formById } from '../../lib/report/form-registry';
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

/** The portal's own way of counting is the one to be compared with. */
const CONVENTION = 'td-06a';
const FORM = 'ii-06a';

/** The portal's table beside our own count of the same portal, unit and period; refused where that sameness is not sure. */
export function compareWithCount(capture: FigureCapture, ground: ComparisonGround): Comparison {
  const { table, period } = capture;
  const form = formById(FORM);
  const convention = conventionById(CONVENTION);
  if (period === undefined) return { differences: [], refused: message('workspace.compare.noPeriod') };
  if (ground.dossiers.length === 0) return { differences: [], refused: message('workspace.compare.noDossiers') };
  if (!ground.listComplete) return { differences: [], refused: message('workspace.compare.noList') };
  if (form === undefined || convention === undefined || (table.rowsAre !== 'unit' && table.rowsAre !== 'field')) {
    return { differences: [], refused: message('workspace.compare.noRows') };
  }
  const wish = { form, convention, period, rowsAre: table.rowsAre, unit: table.rowsAre === 'unit' ? '' : ground.unit };
  const counted = countStored(ground.dossiers, ground.fieldsByProcedure, wish);
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
  return { differences };
}

function codesOf(counted: CountedForm, label: string | undefined, number: number): readonly string[] {
  const row = label === undefined ? counted.total : counted.rows.find((one) => sameName(one.label, label));
  return row?.cells[number]?.codes ?? [];
}

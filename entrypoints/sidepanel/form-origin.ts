import type { CellPlace } from '../../components/forms/cell-place';
import { rowAt } from '../../components/forms/cell-place';
import type { Origin } from '../../components/forms/figure-origin';
import { hostOf } from '../../components/dossiers/dossier-filters';
import { momentText } from '../../lib/calendar/say-moment';
import { compareFigures, valueOf } from '../../lib/report/compare-figures';
import type { CountedForm, FormFigures } from '../../lib/report/counted-form';
import type { ReportForm } from '../../lib/report/form';
import { checksOf } from '../../lib/report/form-checks';
import type { DossierRecord, ListRecord } from '../../lib/store/schema';
import { sameName } from '../../lib/text/compare-labels';
import { message } from '../../lib/text/message';
import { formatNumber } from '../../lib/text/say';
import type { TableSide } from './form-ground';

export interface OriginGround {
  form: ReportForm;
  figures: FormFigures;
  counted?: CountedForm;
  convention?: string;
  /** The table that the figures were taken from. */
  table?: TableSide;
  /** The portal's own table of the same unit and period, to be compared with. */
  beside?: TableSide;
  lists: readonly ListRecord[];
  dossierOf(code: string): DossierRecord | undefined;
}

/** Where a figure comes from: readings, pages, times, way of counting, dossiers, and the checks that it passed or did not. */
export function originOf(ground: OriginGround, place: CellPlace): Origin {
  const { form, figures, counted, convention, table, beside } = ground;
  const row = rowAt(figures, place);
  const cell = row?.cells[place.column];
  const checks = row === undefined ? [] : checksOf(form, row, place.column);
  if (table !== undefined) return { from: [ofTable(table)], checks };
  const codes = cell?.codes ?? [];
  const portal = beside === undefined || place.section !== undefined ? undefined : besideOf(ground, beside, place);
  return {
    from: counted === undefined ? [] : readingsOf(codes, ground),
    ...(convention !== undefined && { convention }),
    dossiers: codes.length,
    checks,
    ...(portal !== undefined && { portal }),
  };
}

function ofTable({ capture: { screen, portal, address, lastSeen } }: TableSide): Origin['from'][number] {
  return { say: message('forms.origin.table', { screen, host: hostOf(portal), at: momentText(lastSeen) }), address };
}

/** Dossiers by the reading that showed them last. */
function readingsOf(codes: readonly string[], { lists, dossierOf }: OriginGround): Origin['from'] {
  const counts = new Map<string, number>();
  for (const code of codes) {
    const id = dossierOf(code)?.captureId ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, n]) => {
    const list = lists.find((one) => one.id === id);
    if (list === undefined) return { say: message('forms.origin.listGone', { n }) };
    const { screen, portal, address, lastSeen } = list;
    return { say: message('forms.origin.list', { screen, host: hostOf(portal), at: momentText(lastSeen), n }), address };
  });
}

function besideOf({ form, figures }: OriginGround, beside: TableSide, place: CellPlace): Origin['portal'] {
  const row = rowAt(figures, place);
  const { rows } = compareFigures(form, figures, beside.figures);
  const match = rows.find(({ kind, label }) =>
    place.row === 'total' ? kind === 'total' : kind === 'data' && sameName(label, row?.label ?? ''),
  );
  const theirs = match?.cells.find(({ column }) => column === place.column)?.b;
  if (theirs === undefined) return undefined;
  const { screen } = beside.capture;
  return theirs === valueOf(row?.cells[place.column])
    ? message('forms.origin.portal.same', { screen })
    : message('forms.origin.portal.differs', { screen, value: formatNumber(theirs) });
}

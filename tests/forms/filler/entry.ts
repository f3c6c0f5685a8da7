import { chooseForm, countElsewhere } from '../../../entrypoints/filler/choose-form';
import { gatherEntryForms, gatherSameForm } from '../../../lib/browser/entry-page';
import type { FoundForm } from '../../../lib/browser/fill/entry-grid';
import { fillForm } from '../../../lib/browser/fill-form';
import type { Steps } from '../../../lib/browser/fill/read-back';
import { openShadow } from '../../../lib/browser/open-shadow';
import { undoFill } from '../../../lib/browser/undo-fill';
import { refuseForm } from '../../../lib/fill/make-plan';
import type { FillSource, LeftOut, PlannedCell } from '../../../lib/fill/plan';
import type { WrittenCell } from '../../../lib/fill/undo';
import { shapesIn } from '../../../lib/table/shapes/shapes';
import { message } from '../../../lib/text/message';
import type { Source } from '../sources';
import type { Left, Planned, Undone, Written } from './answer';

interface Work {
  found: FoundForm;
  others: readonly FoundForm[];
  source: FillSource;
  cells: readonly PlannedCell[];
  leftOut: readonly LeftOut[];
  elsewhere: number;
  written: readonly WrittenCell[];
}

let work: Work | undefined;
/** Earlier parts of the same form, to be taken back after the later ones. */
const done: Work[] = [];

const steps: Steps = {
  progress: () => undefined,
  stopped: () => false,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

const left = (cells: readonly LeftOut[]): Left[] =>
  cells.map(({ row, column, why, value }) => ({ row, column, why: why.id, ...(value !== undefined && { value }) }));

/** As the filler does when its button is pressed, up to the preview. */
async function plan(given: Source): Promise<Planned> {
  const forms = await gatherEntryForms(document, shapes);
  const first = forms[0]?.form;
  if (!first) return { refused: 'no-form', forms: 0 };
  const early = refuseForm(first);
  if (early) return { refused: early.code, forms: forms.length };
  const source: FillSource = {
    kind: 'portal',
    say: message('source.portal'),
    unit: given.unit,
    period: given.period,
    rows: given.rows.map(({ label, kind, group, values }) => ({
      label,
      kind: kind === 'total' ? 'total' : 'data',
      ...(group !== undefined && { group }),
      values: Object.fromEntries(Object.entries(values).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]]))),
    })),
    blocked: [],
  };
  const chosen = chooseForm(forms, [source]);
  if (!chosen.ok) return { refused: chosen.problem.code, forms: forms.length, leftOut: left(chosen.problem.leftOut) };
  const { found, choices } = chosen.value;
  const { cells, leftOut, elsewhere } = choices[0]!.plan;
  if (work !== undefined) done.push(work);
  work = { found, others: forms.filter((form) => form !== found), source, cells, leftOut, elsewhere, written: [] };
  return { forms: forms.length, planned: cells.filter(({ same }) => !same).length, leftOut: left(leftOut) };
}

/** The filler fetches every shape of tables when its button is pressed. */
const shapes = shapesIn(openShadow);
/** The form of the plan as it stands now, as the filler finds it again. */
const sameForm = (before: FoundForm): Promise<FoundForm | undefined> => gatherSameForm(document, before, shapes);

/** Writes every cell of the plan that the preview offers, or those it ticks by itself. */
async function write(ticks: 'all' | 'by-itself'): Promise<Written> {
  if (!work) throw new Error('nothing was planned');
  const { found, leftOut } = work;
  const cells = work.cells.filter((cell) => (ticks === 'all' ? !cell.same : cell.ticked));
  const start = performance.now();
  const result = await fillForm({ form: found.form, cells, leftOut }, () => sameForm(found), steps);
  const milliseconds = Math.round(performance.now() - start);
  if (!result.ok) return { refused: result.problem.code, written: 0, notTaken: [], changed: [], elsewhere: 0, milliseconds };
  const { written, notTaken, refused } = result.value;
  work.written = written;
  const elsewhere = work.elsewhere + countElsewhere(work.others, work.source);
  return { written: written.length, notTaken: left(notTaken), changed: left(refused), elsewhere, milliseconds };
}

/** Takes back what was written last; pressed again, what was written before that. */
async function undo(): Promise<Undone> {
  if (!work) throw new Error('nothing was planned');
  const { found, written } = work;
  const { restored, kept } = await undoFill(written, () => sameForm(found), steps);
  work = done.pop();
  return { restored: restored.length, kept: left(kept) };
}

Object.assign(globalThis, { examinedFiller: { plan, write, undo } });

import { computed, emptyCells, type Cells } from '../compute';
import type { Model } from '../model';
import { leavesOf, withoutLeaves, withTwin, type Leaf, type Sheet } from '../sheet';
import { rowsOf, stateOf, type CellState, type FormRow, type PageSpec } from '../spec';
import { sheets } from '../sheets';
import { sources } from '../sources';
import { el } from './dom';
import { headBlocks, periodWords } from './head-block';
import { searchedFor, searchForm } from './search-form';
import { watchSubmits } from './spies';

export interface OpenedForm {
  spec: PageSpec;
  sheet: Sheet;
  tree: Sheet['tree'];
  leaves: readonly Leaf[];
  rows: readonly FormRow[];
  /** Where the table goes; inside the form that could be sent. */
  mount: HTMLElement;
  /** What the page knows before anybody touches it. */
  cells: Cells;
  state: (row: FormRow, leaf: Leaf) => CellState;
  /** The cells with everything the page computes by itself. */
  compute: (cells: Cells) => Cells;
  /** The page is drawn, and this is what it would send. */
  publish: (model: () => Model) => void;
}

/** Menu, search form, head block and the buttons of a report page, around a place for the form's table. */
export function openForm(spec: PageSpec): OpenedForm {
  watchSubmits();
  const sheet = sheets[spec.sheet]!;
  const { unit, period } = sources[spec.sheet]!;
  const kept = withoutLeaves(sheet.tree, spec.withoutColumns ?? []);
  const tree = spec.columnTwice === undefined ? kept : withTwin(kept, spec.columnTwice);
  const leaves = leavesOf(tree);
  const rows = rowsOf(sheet, spec);
  const mount = el('div', { id: 'bieu' });
  const search = searchForm();
  const head = headBlocks[spec.head](sheet, {
    unit: spec.unit === undefined ? unit : spec.unit,
    period: spec.period === undefined ? periodWords(period.from, period.to) : spec.period,
    ...period,
  });
  document.title = 'Nhập biểu báo cáo';
  document.body.style.cssText = 'font:13px system-ui,sans-serif;margin:10px';
  document.body.append(
    el('nav', { style: 'background:#a4161a;color:#fff;padding:6px 12px' }, 'Hệ thống báo cáo kiểm soát thủ tục hành chính'),
    search,
    el(
      'form',
      { id: 'fmBieu', method: 'post', action: '/luu' },
      ...head,
      mount,
      el('div', { style: 'margin-top:8px' }, el('button', { type: 'submit' }, 'Lưu'), el('button', { type: 'button' }, 'Gửi báo cáo')),
    ),
  );
  return {
    spec,
    sheet,
    tree,
    leaves,
    rows,
    mount,
    cells: emptyCells(rows, leaves, spec.filled),
    state: (row, leaf) => stateOf(spec, row, leaf),
    compute: (cells) => computed(spec, rows, leaves, cells),
    publish(model) {
      window.__model = () => ({ ...model(), tim: searchedFor(search) });
      window.__ready = true;
    },
  };
}

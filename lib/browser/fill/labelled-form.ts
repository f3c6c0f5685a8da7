import { resolveLabelledFigures, type LabelledFigure } from '../../fill/labelled-figures';
import type { EntryCell, EntryForm, EntryRow } from '../../fill/plan';
import { sameName } from '../../text/compare-labels';
import { fold } from '../../text/normalise';
import type { Words } from '../../vocabulary/dialect';
import { readEntryHead } from '../entry-head';
import { headLines } from '../head-lines';
import { holdsAcross, parentOf } from './composed';
import { MIN_COLUMNS, valueOf, type FoundForm } from './entry-grid';
import { readFormLines } from './form-lines';
import { isShown, type Folds } from './is-shown';
import { isLocked, targetOf, textIn, type Target } from './target';

/**
 * A form that is no table: each box beside its label, for one unit as a whole, or once for each heading that names a row. Its rows are
 * the sections, its columns the labels.
 * @param taken boxes that belong to tables
 */
export function readLabelledForm(
  body: Element | ShadowRoot,
  taken: ReadonlySet<Element>,
  folds: Folds,
  words?: Words,
): FoundForm | undefined {
  const { tokens, boxes } = readFormLines(body, taken, words);
  const figures = resolveLabelledFigures(tokens, words).filter(({ path }) => path.length > 0);
  const known = figures.filter(({ indicator }) => indicator !== undefined);
  if (new Set(known.map(({ indicator }) => indicator)).size < MIN_COLUMNS) return undefined;
  const place = around(known.map(({ box }) => boxes[box]!));
  if (place === undefined) return undefined;
  const head = readEntryHead(place, headLines(place, place.ownerDocument.createElement('i')));
  const targets = new Map<string, Target>();
  const { columns, rows } = layOut(
    figures.filter(({ box }) => holdsAcross(place, boxes[box]!)),
    (figure, key): EntryCell => {
      const target = targetOf(boxes[figure.box]!);
      targets.set(key, target);
      const text = textIn(target);
      const state = !isShown(target.element, folds) ? 'hidden' : isLocked(target) ? 'locked' : 'open';
      return { key, text, ...valueOf(text), state };
    },
    head.unit ?? '',
  );
  return { form: { ...head, rowsAre: 'unknown', columns, rows }, place, targets };
}

type CellOf = (figure: LabelledFigure, key: string) => EntryCell;

function layOut(figures: readonly LabelledFigure[], cellOf: CellOf, unit: string): Pick<EntryForm, 'columns' | 'rows'> {
  const pathOf = ({ path }: LabelledFigure): string => path.map(fold).join(' / ');
  const repeats = new Set(figures.map(pathOf)).size < figures.length;
  const sectionOf = ({ section }: LabelledFigure): string => (repeats ? (section ?? '') : '');
  const sections = [...new Set(figures.map(sectionOf))];
  const nth = new Map<LabelledFigure, number>();
  for (const figure of figures) {
    const twins = figures.filter((other) => pathOf(other) === pathOf(figure) && sectionOf(other) === sectionOf(figure));
    nth.set(figure, twins.indexOf(figure));
  }
  const keyOf = (figure: LabelledFigure): string => `${pathOf(figure)} #${nth.get(figure)}`;
  const first = new Map<string, LabelledFigure>();
  for (const figure of figures) if (!first.has(keyOf(figure))) first.set(keyOf(figure), figure);
  const keys = [...first.keys()];
  const columns = [...first.values()].map(({ path, indicator, unresolved }, col) => ({
    col,
    path,
    ...(indicator !== undefined && { indicator }),
    ...(unresolved !== undefined && { unresolved }),
  }));
  const rows = sections.map((section, row): EntryRow => {
    const own = figures.filter((figure) => sectionOf(figure) === section);
    const cells = keys.map((key) => {
      const figure = own.find((other) => keyOf(other) === key);
      return figure && cellOf(figure, `${section} | ${key}`);
    });
    const whole = section === '' || sections.length === 1 || sameName(section, unit);
    return { label: whole ? unit : section, row, kind: whole ? 'total' : 'data', cells };
  });
  return { columns, rows };
}

/** The smallest part of the page around all boxes. */
function around(boxes: readonly Element[]): Element | undefined {
  let at = boxes[0] === undefined ? null : parentOf(boxes[0]);
  while (at !== null && !boxes.every((box) => holdsAcross(at!, box))) at = parentOf(at);
  return at ?? undefined;
}

import type { Grid } from '../table/grid';
import type { PrintedFormula } from '../table/figures';
import { columnNumbers, headerPaths, printedFormulas } from '../table/header-path';
import { findRowLabelColumn, resolveFigureColumns } from '../table/resolve-columns';
import type { SplitRows } from '../table/split-rows';
import { message } from '../text/message';
import { fold } from '../text/normalise';
import { ok, refuse, type Result } from '../text/result';
import type { IndicatorId } from '../vocabulary/indicator';
import { headerOfExample } from './example-header';
import type { FormEquation, FormRatio } from './form';

/** A form made from an example table, to be looked at and mended by the official before it is kept. */
export interface FormDraft {
  id: string;
  number: string;
  title: string;
  legalBasis: string;
  rows?: 'field' | 'unit';
  columns: readonly DraftColumn[];
  equations: readonly FormEquation[];
  ratios: readonly FormRatio[];
  /** Printed formulas that say something which a form cannot hold. */
  notTaken: readonly string[];
  unnumbered?: true;
}

export interface DraftColumn {
  number: number;
  path: readonly string[];
  indicator?: IndicatorId;
  /** Why it has no meaning: no label like it is known, or it may mean several things. */
  unresolved?: 'unknown' | 'ambiguous';
}

/** Columns before the figures. */
const ORDINAL = /^(?:stt|tt|so tt|so thu tu|ma|ma so|ma don vi|ma dinh danh)$/;

/**
 * Headers become columns with what the vocabulary knows of them, the printed row of formulas becomes identities. Codes:
 * `example-no-header`, `example-no-columns`.
 */
export function draftForm(grid: Grid): Result<FormDraft> {
  const split = headerOfExample(grid);
  if (split === undefined) return refuse('example-no-header', message('editor.refused.noHeader'));
  const paths = headerPaths(grid, split);
  const first = firstFigure(paths);
  const places = paths.flatMap((path, col) => (col >= first && path.length > 0 ? [col] : []));
  if (places.length === 0) return refuse('example-no-columns', message('editor.refused.noColumns'));
  const printed = columnNumbers(split);
  const numbered = places.every((col) => printed[col] !== undefined) && new Set(places.map((col) => printed[col])).size === places.length;
  const formulas = printedFormulas(split);
  const meanings = resolveFigureColumns(paths, printed, formulas);
  const numberOf = (col: number, at: number): number => (numbered ? (printed[col] ?? at + 1) : at + 1);
  const columns = places.map((col, at): DraftColumn => {
    const { indicator, unresolved } = meanings[col] ?? {};
    return {
      number: numberOf(col, at),
      path: paths[col] ?? [],
      ...(indicator !== undefined ? { indicator } : { unresolved: unresolved ?? 'unknown' }),
    };
  });
  const texts = textsAbove(grid, split);
  const number = texts.flatMap((text) => /bi[ểe]u(?:\s+m[ẫa]u)?\s*(?:s[ốo])?\s*[:.]?\s*[\dIVX]+[\w./-]*/i.exec(text)?.[0] ?? [])[0] ?? '';
  const title = split.title ?? longest(texts.filter((text) => !text.includes(number) || number === '')) ?? '';
  const rows = findRowLabelColumn(paths)?.rowsAre;
  return ok({
    id: idOf(number === '' ? title : number),
    number: number.slice(0, 100),
    title: title.slice(0, 300),
    legalBasis: (texts.find((text) => /ban h[àa]nh|k[èe]m theo|th[ôo]ng t[ưu]|quy[ếe]t [đd][ịi]nh/i.test(text)) ?? '').slice(0, 300),
    ...(rows === 'field' || rows === 'unit' ? { rows } : {}),
    columns,
    ...identitiesOf(numbered ? formulas : [], new Set(columns.map(({ number: one }) => one))),
    ...(!numbered && { unnumbered: true as const }),
  });
}

/** After the column that names the rows; where none is known, after ordinals and one more. */
function firstFigure(paths: readonly (readonly string[])[]): number {
  const label = findRowLabelColumn(paths)?.col;
  if (label !== undefined) return label + 1;
  const after = paths.findIndex((path) => path.length > 0 && !ORDINAL.test(fold(path.at(-1) ?? '')));
  return after < 0 ? paths.length : after + 1;
}

function identitiesOf(
  formulas: readonly PrintedFormula[],
  known: ReadonlySet<number>,
): Pick<FormDraft, 'equations' | 'ratios' | 'notTaken'> {
  const equations: FormEquation[] = [];
  const ratios: FormRatio[] = [];
  const notTaken: string[] = [];
  for (const formula of formulas) {
    const { total, terms, operator } = formula;
    const [part, whole] = terms;
    const equation = operator === 'sum' ? equationOf(formula) : undefined;
    if (![total, ...terms.map(({ column }) => column)].every((number) => known.has(number))) notTaken.push(sayFormula(formula));
    else if (operator === 'ratio' && part !== undefined && whole !== undefined)
      ratios.push({ column: total, part: part.column, whole: whole.column });
    else if (equation !== undefined) equations.push(equation);
    else notTaken.push(sayFormula(formula));
  }
  return { equations, ratios, notTaken };
}

/** (5) = (3) − (4) is (3) = (5) + (4); with several terms on both sides there is no such form. */
function equationOf({ total, terms }: PrintedFormula): FormEquation | undefined {
  const plus = terms.filter(({ sign }) => sign === 1).map(({ column }) => column);
  const minus = terms.filter(({ sign }) => sign === -1).map(({ column }) => column);
  if (new Set([total, ...plus, ...minus]).size !== terms.length + 1) return undefined;
  if (minus.length === 0) return { total, parts: plus };
  return plus.length === 1 ? { total: plus[0]!, parts: [total, ...minus] } : undefined;
}

export function sayFormula({ total, terms, operator }: PrintedFormula): string {
  if (operator === 'ratio') return `(${total}) = ${terms.map(({ column }) => `(${column})`).join(' / ')}`;
  const right = terms.map(({ column, sign }, at) => `${at === 0 ? (sign < 0 ? '−' : '') : sign < 0 ? ' − ' : ' + '}(${column})`).join('');
  return `(${total}) = ${right}`;
}

function textsAbove(grid: Grid, split: SplitRows): string[] {
  const texts = new Set<string>(grid.caption === undefined ? [] : [grid.caption]);
  for (const row of grid.rows.slice(0, split.headerRows[0]?.index ?? 0))
    for (const cell of row.cells)
      for (const text of cell === undefined ? [] : (cell.lines ?? [cell.text])) if (text !== '') texts.add(text);
  return [...texts].filter((text) => !/^c[ộo]ng h[òo]a|^[đd][ộo]c l[ậa]p/i.test(text));
}

function longest(texts: readonly string[]): string | undefined {
  return texts.toSorted((a, b) => b.length - a.length)[0];
}

/** `Biểu số II.06b/VPCP/KSTT` → `bieu-so-ii-06b-vpcp-kstt`. */
export function idOf(text: string): string {
  const id = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return id === '' ? 'bieu-don-vi' : id;
}

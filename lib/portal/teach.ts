import { readCode } from '../dossier/code';
import { headerPaths } from '../table/header-path';
import type { PageTable } from '../table/find-tables';
import { findCode } from '../text/dossier-code';
import { message, type Message } from '../text/message';
import type { Moment } from '../text/moment';
import { readMoment } from '../text/read-date';
import { fieldIds, fields, isPersonal, type FieldDefinition, type FieldId } from '../vocabulary/field';
import { resolveField } from '../vocabulary/resolve-field';
import { resolveState } from '../vocabulary/resolve-label';
import { testOf } from './teach-apply';
import { samplesOf } from './teach-samples';
import { headerKey, isNeeded, type TaughtBlocks, type TaughtColumn, type TaughtTable } from './taught-table';

/** What the official has chosen so far; `columns` by column of the grid. */
export interface Draft {
  kind: 'list' | 'figures';
  columns: readonly TaughtColumn[];
  blocks?: TaughtBlocks;
}

export interface DraftCheck {
  /** Why it cannot be kept; empty: it can. */
  wrong: readonly Message[];
  /** What the official should know. */
  mind: readonly Message[];
}

/** So many cells of a column are looked at. */
const LOOK_AT = 20;
/** One cell in five may be of another kind: a remark, a dash with words. */
const RIGHT = 0.8;

/** Fields that can be chosen for a column: composite cells have a grammar of their own that nobody can point at. */
export const teachableFields: readonly FieldId[] = fieldIds.filter((id) => {
  const { kind } = fields[id] as FieldDefinition;
  return kind !== 'composite' && kind !== 'action';
});

/** The columns of a table with nothing chosen; what the vocabulary knows is offered. */
export function firstDraft(table: PageTable, blocks?: TaughtBlocks): Draft {
  const paths = headerPaths(table.reading.grid, table.meaning.split);
  const offered = new Set<FieldId>();
  const columns = paths.map((path): TaughtColumn => {
    const field = path.length === 0 ? undefined : resolveField(path.at(-1)!);
    if (field === undefined || offered.has(field) || !teachableFields.includes(field)) return { path };
    offered.add(field);
    return { path, field };
  });
  return { kind: 'list', columns, ...(blocks && { blocks }) };
}

/** Whether the columns can be what the official says; judged by the cells on the screen. */
export function checkDraft(draft: Draft, table: PageTable): DraftCheck {
  const wrong: Message[] = [];
  const mind: Message[] = [];
  const needed = draft.columns.filter(isNeeded);
  const least = draft.kind === 'list' ? 2 : 1;
  if (draft.kind === 'figures' && !needed.some(({ label }) => label !== undefined)) wrong.push(message('teach.wrong.noLabel'));
  if (needed.filter(({ label }) => label === undefined).length < least) wrong.push(message(`teach.wrong.tooFew.${draft.kind}`));
  if (draft.columns.some(({ path }) => path.some(isData))) wrong.push(message('teach.wrong.headIsData'));
  wrong.push(...twice(needed), ...sameHeader(draft.columns));
  for (const [col, column] of draft.columns.entries()) {
    const samples = samplesOf(table.reading.grid, table.meaning.split, col, LOOK_AT);
    const problem = cellsAgainst(column, samples) ?? personalAgainst(column, samples);
    if (problem !== undefined) wrong.push(problem);
    if (column.field === 'state' && samples.length > 0 && !samples.some((text) => resolveState(text) !== undefined))
      mind.push(message('teach.mind.states', { sample: samples[0]! }));
  }
  if (draft.kind === 'list' && !needed.some(({ field }) => field === 'code')) mind.push(message('teach.mind.noCode'));
  return { wrong, mind };
}

/** Two columns that mean the same: which one holds it cannot be told. */
function twice(columns: readonly TaughtColumn[]): Message[] {
  const meaning = ({ field, indicator, label }: TaughtColumn): string => field ?? indicator ?? `label ${label !== undefined}`;
  const firsts = new Map<string, TaughtColumn>();
  return columns.flatMap((column) => {
    const first = firsts.get(meaning(column));
    if (first === undefined) firsts.set(meaning(column), column);
    return first === undefined ? [] : [message('teach.wrong.twice', { one: named(first), other: named(column) })];
  });
}

/** Columns are known by their headers alone: of two under one header neither can be needed. */
function sameHeader(columns: readonly TaughtColumn[]): Message[] {
  const keys = columns.map(({ path }) => headerKey(path));
  const met = new Set<string>();
  return columns.flatMap((column, col) => {
    const key = keys[col]!;
    if (!isNeeded(column) || met.has(key)) return [];
    met.add(key);
    if (key === '') return [message('teach.wrong.noHeader')];
    return keys.indexOf(key) === keys.lastIndexOf(key) ? [] : [message('teach.wrong.sameHeader', { header: named(column) })];
  });
}

function cellsAgainst(column: TaughtColumn, samples: readonly string[]): Message | undefined {
  const isRight = testOf(column);
  if (isRight === undefined || samples.length === 0) return undefined;
  const bad = samples.filter((text) => !isRight(text));
  const kind = column.indicator === undefined ? (fields[column.field!] as FieldDefinition).kind : 'figure';
  if (bad.length > samples.length * (1 - RIGHT))
    return message(`teach.wrong.cells.${kind}`, { header: named(column), sample: bad[0]!.slice(0, 60) });
  if (column.field !== 'code' || samples.length < 3) return undefined;
  const distinct = new Set(samples.map((text) => readCode(text)));
  return distinct.size <= samples.length / 2 ? message('teach.wrong.codesRepeat', { header: named(column) }) : undefined;
}

const PHONE_OR_ID = /^\+?\d(?:[ .-]?\d){8,12}$/;

/** A label that is a date, a code or a number of somebody: a dossier was taken for the header, and its texts would be kept as labels. */
function isData(label: string): boolean {
  return findCode(label) !== undefined || readMoment(label).kind === 'moment' || PHONE_OR_ID.test(label);
}

/** What is kept on disk must not hold people: a header or cells that say so are not overruled. */
function personalAgainst({ path, field }: TaughtColumn, samples: readonly string[]): Message | undefined {
  if (field === undefined || isPersonal(field)) return undefined;
  const known = path.length === 0 ? undefined : resolveField(path.at(-1)!);
  const { kind } = fields[field] as FieldDefinition;
  const numbers = kind === 'text' && samples.filter((text) => PHONE_OR_ID.test(text)).length > samples.length / 2;
  return (known !== undefined && isPersonal(known)) || numbers ? message('teach.wrong.personal', { header: named({ path }) }) : undefined;
}

function named({ path }: TaughtColumn): string {
  return path.join(' / ');
}

/** What is kept. The caller has checked that nothing is wrong. */
export function lessonFrom(draft: Draft, where: { id: string; portal: string; place: string; at: Moment }): TaughtTable {
  const { kind, columns, blocks } = draft;
  return { version: 1, ...where, kind, columns, ...(blocks && { blocks }) };
}

import { isVisible, type PageTable } from '../table/find-tables';
import { headerPaths } from '../table/header-path';
import { readCode } from '../dossier/code';
import { readValue } from '../dossier/read-value';
import { readNumber } from '../text/read-number';
import { fields, type FieldDefinition } from '../vocabulary/field';
import { samplesOf } from './teach-samples';
import { readBlocks } from './teach-blocks';
import { matchColumns, shareOfNeeded, taughtMeaning } from './teach-columns';
import { headerKey, isNeeded, placeOf, type TaughtColumn, type TaughtTable } from './taught-table';

export interface TaughtPage {
  tables: PageTable[];
  /** Tables that were taught on this page and do not look that way any more: they are not read. */
  changed: readonly PageTable[];
}

/** So many cells of a column tell whether it still holds what it held. */
const LOOK_AT = 12;

/**
 * Lays what was taught over the tables of a page. A table is known by its header paths, whatever their order; one that has lost
 * or gained a column, or whose cells are of another kind than before, is not read at all.
 */
export function applyTaught(page: Document, tables: readonly PageTable[], taught: readonly TaughtTable[]): TaughtPage {
  const place = placeOf(page.location);
  if (taught.length === 0) return { tables: [...tables], changed: [] };
  const changed: PageTable[] = [];
  const used = new Set<TaughtTable>();
  const read = tables.map((table) => {
    const { split } = table.meaning;
    const paths = headerPaths(table.reading.grid, split);
    for (const lesson of taught) {
      const matched = lesson.blocks === undefined ? matchColumns(paths, lesson.columns) : undefined;
      if (matched === undefined) continue;
      used.add(lesson);
      const meaning = taughtMeaning(lesson, paths, matched, split);
      if (meaning !== undefined && !isOtherKind(table, matched)) return { ...table, meaning };
      return notRead(table, changed);
    }
    const like = taught.find((lesson) => lesson.place === place && shareOfNeeded(paths, lesson.columns) >= 0.5);
    if (like !== undefined) used.add(like);
    return like === undefined || like.blocks !== undefined ? table : notRead(table, changed);
  });
  for (const lesson of taught) {
    if (lesson.blocks === undefined) continue;
    const blocks = readTaughtBlocks(page, lesson);
    if (blocks === undefined) continue;
    used.add(lesson);
    // What the blocks are made of is read once.
    const apart = read.filter(({ element }) => !blocks.element.contains(element) && !element.contains(blocks.element));
    read.splice(0, read.length, ...apart, blocks);
    if (blocks.meaning.kind === 'unknown') changed.push(blocks);
  }
  // Taught here, and now there is a table that nobody understands and none that looks like the one taught.
  if (changed.length === 0 && taught.some((lesson) => lesson.place === place && !used.has(lesson))) {
    const strange = read.find((table) => table.visible && table.meaning.kind === 'unknown' && table.meaning.why !== 'too-few-figures');
    if (strange !== undefined && read.every((table) => !table.visible || table.meaning.kind === 'unknown')) changed.push(strange);
  }
  return { tables: read, changed };
}

function notRead(table: PageTable, changed: PageTable[]): PageTable {
  const headers = headerPaths(table.reading.grid, table.meaning.split).map((path) => path.join(' / '));
  const unread: PageTable = {
    ...table,
    meaning: { kind: 'unknown', why: 'unknown-headers', headers: headers.filter((label) => label !== ''), split: table.meaning.split },
  };
  if (table.visible) changed.push(unread);
  return unread;
}

/** The taught blocks of a page as a list; `unknown` where they no longer look as taught; undefined where there are none. */
function readTaughtBlocks(root: ParentNode, lesson: TaughtTable): PageTable | undefined {
  const found = readBlocks(root, lesson.blocks!);
  if (found === undefined) return undefined;
  const { table, container } = found;
  if (table.rows === 0) {
    // An empty list has no blocks; other things in their place mean that the page was rebuilt.
    const others = [...container.children].filter((child) => child.children.length > 1 && isVisible(child));
    return others.length > 1 ? table : undefined;
  }
  const { split } = table.meaning;
  const paths = headerPaths(table.reading.grid, split);
  const names = paths.map(headerKey);
  const byName = new Map(lesson.columns.map((column) => [headerKey(column.path), column]));
  const matched = names.map((name) => byName.get(name));
  const rows = table.reading.grid.rows.slice(1);
  const needed = lesson.columns.filter(isNeeded);
  const gone = needed.filter((column) => {
    const col = names.indexOf(headerKey(column.path));
    return col < 0 || rows.filter((row) => row.cells[col] !== undefined).length < rows.length / 5;
  });
  if (gone.length > needed.length / 3) return table;
  const read: PageTable = { ...table, meaning: taughtMeaning(lesson, paths, matched, split) ?? table.meaning };
  return isOtherKind(read, matched) ? table : read;
}

/** Most cells of a column are no dates, codes or figures any more: the columns hold other things than when they were taught. */
function isOtherKind(table: PageTable, matched: readonly (TaughtColumn | undefined)[]): boolean {
  return matched.some((column, col) => {
    const isRight = column === undefined ? undefined : testOf(column);
    if (isRight === undefined) return false;
    const samples = samplesOf(table.reading.grid, table.meaning.split, col, LOOK_AT);
    return samples.length > 0 && samples.filter(isRight).length <= samples.length / 2;
  });
}

/** What a cell of such a column must be; undefined where any text will do. */
export function testOf({ field, indicator }: TaughtColumn): ((text: string) => boolean) | undefined {
  if (indicator !== undefined) {
    const hint = indicator.startsWith('rate.') ? 'rate' : 'count';
    return (text) => readNumber(text, hint).kind !== 'unclear';
  }
  if (field === undefined) return undefined;
  const { kind } = fields[field] as FieldDefinition;
  if (kind === 'date') return (text) => readValue(field, text).moment !== undefined;
  return kind === 'code' ? (text) => readCode(text) !== undefined : undefined;
}

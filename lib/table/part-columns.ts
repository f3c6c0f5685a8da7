import type { FieldId } from '../vocabulary/field';
import type { ListColumn } from './resolve-columns';

/** What parts of a record are, by signature ("span.sender"); `ignore` stands under its own name. */
export type PartNames = Readonly<Record<string, FieldId | 'ignore'>>;

/**
 * The columns of a list without header, its parts named by somebody who knows. The tag of a part may change, its class may not;
 * two parts under one name are both left unnamed. Undefined: most of what was named is not there, so it is another list.
 */
export function partColumns(parts: readonly string[], names: PartNames): ListColumn[] | undefined {
  const asked = Object.entries(names).filter(([, name]) => name !== 'ignore');
  const columns: ListColumn[] = parts.map((part, col) => {
    const own = names[part] ?? nameOfClass(part, parts, names);
    return { col, path: [part], ...(own !== undefined && own !== 'ignore' && { field: own }) };
  });
  for (const column of columns) {
    const same = columns.filter(({ field }) => field !== undefined && field === column.field);
    if (same.length > 1) for (const twin of same) delete twin.field;
  }
  const found = columns.filter(({ field }) => field !== undefined).length;
  return found >= 2 && found * 2 >= asked.length ? columns : undefined;
}

function nameOfClass(part: string, parts: readonly string[], names: PartNames): FieldId | 'ignore' | undefined {
  const own = classOf(part);
  const same = Object.keys(names).filter((name) => own !== undefined && classOf(name) === own);
  return same.length === 1 && parts.filter((other) => classOf(other) === own).length === 1 ? names[same[0]!] : undefined;
}

function classOf(signature: string): string | undefined {
  return /\.(.+)$/.exec(signature)?.[1];
}

import type { Timeliness } from '../text/timeliness';
import type { FieldId } from './field';
import type { IndicatorId } from './indicator';
import type { TellingGroupId } from './resolve-label';
import type { StateId } from './state';

/**
 * What one portal means beyond the common vocabulary; without one the vocabulary alone holds. For single labels and texts
 * `known` is what the vocabulary says: where the portal is known by its address, its own meaning holds; where it is known by
 * signs alone, two meanings that differ are none (`unclear`). In a table whose whole header it knows, its meaning holds anywhere.
 */
export interface Dialect {
  /** Label of a list column, or labels from top to bottom joined by " / ". */
  field(label: string, known?: FieldId): FieldId | 'unclear' | undefined;
  /** Labels over a figure column, top to bottom. */
  figure(path: readonly string[], known?: IndicatorId): IndicatorId | 'unclear' | undefined;
  /** Text or icon title of a state. */
  state(text: string, known?: StateId): StateId | 'unclear' | undefined;
  /** What the portal says about time left, in words of its own. */
  timeliness(text: string, known?: Timeliness): Timeliness | 'unclear' | undefined;
  /** Boxes for month, quarter and year mean the calendar. */
  calendarPeriods?: true;
  /** Selectors of where paging controls stand. */
  pagerAreas?: readonly string[];
  /** @param headers header paths of all columns in order, levels joined by " / " */
  table(headers: readonly string[]): TableDialect | undefined;
  /** What the parts of a record without header and labels are, by signature ("span.sender"); by one record of the list. */
  parts?(item: Element): Readonly<Record<string, FieldId | 'ignore'>> | undefined;
}

/** Labels of figures that no list of labels holds, read by their words. */
export interface Words {
  /** What a label counts that says group and part in one phrase. */
  column(label: string): IndicatorId | undefined;
  /** What a label gathers that stands over others. */
  group(label: string): TellingGroupId | undefined;
  /** What a label counts that says all by itself, and the same as its group. */
  within(group: TellingGroupId, label: string): IndicatorId | undefined;
  /** Headers without labels that only say that a column is of this period. */
  paths(paths: readonly (readonly string[])[]): readonly (readonly string[])[];
}

/** One table, column by column. */
export interface TableDialect {
  kind: 'list' | 'figures';
  /** `ignore`: stands under its own header; `null`: what the vocabulary says. */
  columns: readonly (FieldId | IndicatorId | 'ignore' | null)[];
  rows?: { column: number; are: 'unit' | 'field' | 'procedure' | 'unknown' };
  /** What the first line without a label is in cells that hold a whole dossier. */
  plainLine?: 'subject' | 'procedure';
  state(text: string): StateId | 'unclear' | undefined;
}

/** The name by which a table's headers are compared. */
export function headersOf(paths: readonly (readonly string[])[]): string[] {
  return paths.map((path) => path.join(' / '));
}

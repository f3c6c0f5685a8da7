import type { Dialect } from '../vocabulary/dialect';
import type { TableReading } from './read-html-table';
import type { Root } from './root';
import type { Steps } from './steps';

/**
 * One way in which pages draw rows and cells. One file per shape in `lib/table/shapes/`, named like its id, its examples beside
 * it; `shapes.ts` lists them. Which shape a thing has says nothing about what it means: that is for the labels alone.
 */
export interface Shape {
  id: string;
  /** Found by the words of its labels alone: looked for only in roots that hold any of ours. */
  byWords?: true;
  /**
   * Things of this shape under one root (not below shadow roots or frames), in document order. Must be cheap: it runs at each
   * look, on every page. A thing is the nearest element around all of its rows.
   */
  find(root: Root): readonly Element[];
  /**
   * Reads one of them into a Grid. Undefined: a closer look shows that it is of another shape, or cannot be read surely.
   * @param limit stop after so many rows (to look at the header only)
   * @param dialect what is known of this portal, where parts without a label are told by it
   */
  read(element: Element, limit: number, dialect?: Dialect): TableReading | undefined;
  /** The whole of one that was found worth it, where it may be long. */
  readInSteps?(element: Element): Steps<TableReading | undefined>;
}

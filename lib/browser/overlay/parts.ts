import type { findingsOfFigures } from './findings-of-figures';
import type { createExplainer } from './explain';
import type { Exporter } from './export-csv';
import type { findingsOfPetitions } from './findings-of-petitions';
import type { readWholeList } from './read-whole-list';
import type { shownCells } from './shown-cells';
import type { ShapeSet } from '../../table/find-tables';
import type { readDetail } from '../../dossier/read-detail';
import type { viewDetail } from './view-detail';
import type { PageReading } from './page-reading';
import type { Say } from '../../text/say';
import type { FoundForm } from '../fill/entry-grid';
import { guest } from '../guest';
import type { PartName } from '../part-names';
import { send } from '../send';

/**
 * Parts of the overlay that come into a page only when something there asks for them: most lists are plain tables, and a bar with
 * marks needs none of this.
 */
export interface Parts extends Record<PartName, object> {
  /** Every shape of rows and cells but plain tables, and the page of one dossier. */
  shapes: {
    set: ShapeSet;
    readDetail: typeof readDetail;
    viewDetail: typeof viewDetail;
    asEntry: (document: Document, reading: PageReading) => PageReading;
    /** Entry forms of a page, read from end to end, and one of them as it is now. */
    entryForms: (document: Document) => Promise<FoundForm[]>;
    sameForm: (document: Document, before: FoundForm) => Promise<FoundForm | undefined>;
  };
  /** The checks of statistics tables. */
  checks: { findingsOfFigures: typeof findingsOfFigures };
  /** Explanations, with the sentences of the rules. */
  explainer: { createExplainer: typeof createExplainer; sayIn: (language: 'vi' | 'en') => Say };
  exporter: Exporter;
  /** Reads a whole list, page by page or by scrolling. */
  reader: { readWholeList: typeof readWholeList; shownCells: typeof shownCells };
  /** The checks of lists of petitions, with the calendar. */
  petitions: { findingsOfPetitions: typeof findingsOfPetitions };
}

/** The part, if it is here already. */
export function partHere<Name extends PartName>(name: Name): Parts[Name] | undefined {
  return guest().parts?.[name];
}

/** Called by the script of a part. */
export function bringPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  const parts: Partial<Parts> = (guest().parts ??= {});
  parts[name] ??= part;
}

/** Fetches a part; undefined when the page or the extension has gone. */
export async function fetchPart<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined> {
  if (partHere(name) === undefined) await send('part.open', { part: name });
  return partHere(name);
}

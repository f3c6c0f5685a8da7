import { readPage, type PageReading } from '../lib/browser/overlay/page-reading';
import { openShadow } from '../lib/browser/open-shadow';
import { readDetail } from '../lib/dossier/read-detail';
import { findTables, type PageTable } from '../lib/table/find-tables';
import { shapesIn } from '../lib/table/shapes/shapes';
import { finish } from '../lib/table/steps';
import type { Dialect } from '../lib/vocabulary/dialect';

/** The tables of a page with every shape there is. */
export function findAllTables(document: Document, dialect?: Dialect): PageTable[] {
  return findTables(document, shapesIn(openShadow), openShadow, dialect);
}

/** A page as the overlay reads it once all its parts are there. */
export function readWholePage(document: Document, tables: readonly PageTable[] = findAllTables(document), dialect?: Dialect): PageReading {
  return finish(readPage(document, tables, undefined, readDetail, dialect));
}

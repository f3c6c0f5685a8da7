import { findDocuments, type FoundDocument } from './documents';
import { eachText, type OneText } from './each-text';
import type { ReportText } from './report-text';

export interface TextDocuments {
  one: OneText;
  documents: readonly FoundDocument[];
}

const known = new WeakMap<ReportText, readonly TextDocuments[]>();

/** Every paragraph and cell with the documents it names; looked for once for all who ask. */
export function documentsOf(report: ReportText): readonly TextDocuments[] {
  const before = known.get(report);
  if (before !== undefined) return before;
  const found = eachText(report).map((one) => ({ one, documents: findDocuments(one.text) }));
  known.set(report, found);
  return found;
}

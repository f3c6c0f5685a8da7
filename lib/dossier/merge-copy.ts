import type { FieldId } from '../vocabulary/field';
import type { DossierRow, FieldValue } from './dossier';

/**
 * A hidden copy of the list may add fields that the screen does not show (end date, unit, whole text), matched by code and only
 * while its codes are exactly the visible ones: after a change of page the copy may still hold the previous list.
 * Visible values are never replaced, unless the page has cut them.
 */
export function mergeCopy(rows: readonly DossierRow[], copy: readonly DossierRow[]): readonly DossierRow[] {
  const byCode = new Map(copy.map((row) => [row.values.code?.text, row]));
  const sameCodes =
    rows.length > 0 &&
    rows.length === copy.length &&
    byCode.size === rows.length &&
    rows.every((row) => row.values.code !== undefined && byCode.has(row.values.code.text));
  if (!sameCodes) return rows;
  const lineIsProcedure = isProcedureLine(rows.map((row) => [row.values, byCode.get(row.values.code!.text)!.values] as const));
  return rows.map((row) => {
    const added = byCode.get(row.values.code!.text)!.values;
    const values = lineIsProcedure ? asProcedure(row.values) : ({ ...row.values } as Values);
    for (const [field, value] of Object.entries(added) as [FieldId, FieldValue][]) {
      const shown = values[field];
      if (value.text === '' || field === 'ordinal') continue;
      const precise =
        shown?.moment !== undefined &&
        value.moment !== undefined &&
        value.moment.startsWith(shown.moment.slice(0, 16)) &&
        value.moment.length >= shown.moment.length;
      if (shown === undefined || shown.text === '' || shown.cut || precise) values[field] = { ...value, fromCopy: true };
    }
    return { ...row, values };
  });
}

type Values = Partial<Record<FieldId, FieldValue>>;

/**
 * The one line of a composite cell without a label is the subject on most lists and the procedure on some (drill-downs). It is
 * the procedure where neither list names one and the copy's subjects end in that line, some with more before it.
 */
function isProcedureLine(pairs: readonly (readonly [shown: Values, copy: Values])[]): boolean {
  const ends = pairs.every(([shown, copy]) => {
    const [line, subject] = [shown.subject, copy.subject];
    return (
      line !== undefined &&
      subject !== undefined &&
      endsIn(subject.text, line) &&
      shown.procedure === undefined &&
      copy.procedure === undefined
    );
  });
  return ends && pairs.some(([shown, copy]) => !shown.subject!.cut && copy.subject!.text !== shown.subject!.text);
}

function endsIn(subject: string, line: FieldValue): boolean {
  return line.cut ? subject.includes(line.text.replace(/…$/, '')) : subject.endsWith(line.text);
}

function asProcedure({ subject, ...others }: Values): Values {
  return { ...others, procedure: subject! };
}

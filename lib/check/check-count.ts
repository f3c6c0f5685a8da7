import type { CountedForm } from '../report/counted-form';
import type { ReportForm } from '../report/form';
import type { FigureTable } from '../table/figures';
import { countRules } from './count-rules';
import type { Finding, Source } from './finding';
import type { CountContext } from './rule';

export interface CountCheckOptions {
  form: ReportForm;
  source: Source;
  rulesOff?: readonly string[];
  tableCodes?: CountContext['tableCodes'];
}

/** Own count against the portal's table of the same unit and period; the caller vouches that they are the same. */
export function checkCount(counted: CountedForm, table: FigureTable, options: CountCheckOptions): Finding[] {
  const off = new Set(options.rulesOff);
  const context: CountContext = {
    form: options.form,
    source: options.source,
    ...(options.tableCodes !== undefined && { tableCodes: options.tableCodes }),
  };
  return countRules.filter((rule) => !off.has(rule.id)).flatMap((rule) => rule.check(counted, table, context));
}

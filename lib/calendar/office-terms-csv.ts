import { message } from '../text/message';
import { ok, refuse, type Problem, type Result } from '../text/result';
import { readOfficeCsv, type OfficeColumns } from './office-csv-lines';
import { keyOfTerm, type ProcedureTerm } from './office-terms';
import { readTerm } from './read-term';

const columns: OfficeColumns<'code' | 'procedure' | 'term' | 'decision'> = {
  procedure: ['thu tuc', 'ten thu tuc', 'ten thu tuc hanh chinh', 'thu tuc hanh chinh', 'ten tthc', 'tthc'],
  term: ['thoi han', 'thoi han giai quyet', 'thoi gian giai quyet', 'thoi gian'],
  code: ['ma thu tuc', 'ma tthc', 'ma so', 'ma'],
  decision: ['quyet dinh', 'van ban', 'can cu'],
};

const LONGEST = 300;
const CODE = /^[\p{L}\p{N}.\-_/]{1,60}$/u;

/** Terms of a CSV file: `Mã thủ tục`, `Thủ tục`, `Thời hạn`, `Quyết định`. One line that is not clear refuses the whole. */
export function readTermsCsv(text: string): Result<ProcedureTerm[]> {
  const lines = readOfficeCsv(text, columns, ['code', 'decision']);
  if (!lines.ok) return lines;
  const terms = new Map<string, ProcedureTerm>();
  for (const { line, cells } of lines.value) {
    const { procedure, term, code, decision } = cells;
    if (procedure === '' || procedure.length > 1_000 || decision.length > LONGEST) return refused('procedure', line);
    if (code !== '' && !CODE.test(code)) return refused('code', line, { text: code });
    if (readTerm(term) === undefined) return refused('term', line, { text: term });
    const entry: ProcedureTerm = { procedure, term, decision, ...(code !== '' && { code }) };
    const key = keyOfTerm(entry);
    if (terms.has(key)) return refused('procedureTwice', line, { text: code === '' ? procedure : code });
    terms.set(key, entry);
  }
  return ok([...terms.values()]);
}

export function termLines(terms: readonly ProcedureTerm[]): { header: string[]; rows: string[][] } {
  return {
    header: ['Mã thủ tục', 'Thủ tục', 'Thời hạn', 'Quyết định'],
    rows: terms.map(({ code = '', procedure, term, decision }) => [code, procedure, term, decision]),
  };
}

function refused(what: string, line: number, values: Readonly<Record<string, string>> = {}): { ok: false; problem: Problem } {
  return refuse(`line-${what}`, message(`calendar.refused.${what}`, { line, ...values }), String(line));
}

import { readOfficeCsv, type OfficeColumns } from '../../calendar/office-csv-lines';
import { message } from '../../text/message';
import { readNumber } from '../../text/read-number';
import { ok, refuse, type Problem, type Result } from '../../text/result';
import { indexById } from '../indices/index-registry';
import { keyOfTarget, type OfficeTarget } from './office-targets';

const columns: OfficeColumns<'index' | 'unit' | 'year' | 'atLeast' | 'decision'> = {
  index: ['ma chi so', 'ma', 'index'],
  unit: ['don vi', 'co quan', 'unit'],
  year: ['nam', 'year'],
  atLeast: ['chi tieu %', 'chi tieu', 'muc toi thieu', 'ty le'],
  decision: ['quyet dinh', 'van ban', 'can cu'],
};

const LONGEST = 300;

/** Targets of a CSV file: `Mã chỉ số`, `Đơn vị` (empty: every unit), `Năm`, `Chỉ tiêu (%)`, `Quyết định`. */
export function readTargetsCsv(text: string): Result<OfficeTarget[]> {
  const lines = readOfficeCsv(text, columns, ['unit', 'decision']);
  if (!lines.ok) return lines;
  const targets = new Map<string, OfficeTarget>();
  for (const { line, cells } of lines.value) {
    if (indexById(cells.index)?.takesTarget !== true) return refused('index', line, { text: cells.index });
    const year = Number(cells.year);
    if (!/^\d{4}$/.test(cells.year) || year < 2015 || year > 2100) return refused('targetYear', line, { text: cells.year });
    const read = readNumber(cells.atLeast, 'rate');
    const atLeast = read.kind === 'number' ? read.quantity.value : Number.NaN;
    if (!(atLeast >= 0 && atLeast <= 100)) return refused('percent', line, { text: cells.atLeast });
    if (cells.unit.length > LONGEST || cells.decision.length > LONGEST) return refused('long', line);
    const target = { index: cells.index, year, atLeast, decision: cells.decision, ...(cells.unit !== '' && { unit: cells.unit }) };
    if (targets.has(keyOfTarget(target))) return refused('targetTwice', line, { text: cells.index });
    targets.set(keyOfTarget(target), target);
  }
  return ok([...targets.values()]);
}

export function targetLines(targets: readonly OfficeTarget[]): { header: string[]; rows: (string | number)[][] } {
  return {
    header: ['Mã chỉ số', 'Đơn vị', 'Năm', 'Chỉ tiêu (%)', 'Quyết định'],
    rows: targets.map(({ index, unit = '', year, atLeast, decision }) => [index, unit, year, atLeast, decision]),
  };
}

function refused(what: string, line: number, values: Readonly<Record<string, string>> = {}): { ok: false; problem: Problem } {
  return refuse(`line-${what}`, message(`target.refused.${what}`, { line, ...values }), String(line));
}

import { readOfficeCsv, type OfficeColumns } from '../../calendar/office-csv-lines';
import { message } from '../../text/message';
import { fold, plain } from '../../text/normalise';
import { readMoment } from '../../text/read-date';
import { ok, refuse, type Problem, type Result } from '../../text/result';
import { wrongOfUnits, type OfficeUnit, type UnitLevel } from './office-units';

const columns: OfficeColumns<'name' | 'level' | 'parent' | 'from' | 'to' | 'mergedFrom'> = {
  name: ['ten don vi', 'don vi', 'ten', 'unit'],
  level: ['cap', 'loai', 'level'],
  parent: ['truc thuoc', 'don vi cap tren', 'parent'],
  from: ['tu ngay', 'hieu luc tu', 'from'],
  to: ['den ngay', 'hieu luc den', 'to'],
  mergedFrom: ['hop nhat tu', 'sap nhap tu', 'thanh lap tu', 'merged from'],
};

/** As a file writes them; other words for the same are read too. */
const levelNames: Readonly<Record<UnitLevel, string>> = {
  province: 'Tỉnh',
  department: 'Sở',
  district: 'Huyện',
  commune: 'Xã',
  branch: 'Chi nhánh',
};

const levelWords: Readonly<Record<string, UnitLevel>> = {
  tinh: 'province',
  'thanh pho': 'province',
  so: 'department',
  'so nganh': 'department',
  ban: 'department',
  huyen: 'district',
  quan: 'district',
  'thi xa': 'district',
  xa: 'commune',
  phuong: 'commune',
  'thi tran': 'commune',
  'dac khu': 'commune',
  'chi nhanh': 'branch',
  'trung tam': 'branch',
  'van phong': 'branch',
};

const LONGEST = 300;

/** Units of a CSV file: `Tên đơn vị`, `Cấp`, `Trực thuộc`, `Từ ngày`, `Đến ngày`, `Hợp nhất từ` (names by semicolon). */
export function readUnitsCsv(text: string): Result<OfficeUnit[]> {
  const lines = readOfficeCsv(text, columns, ['parent', 'from', 'to', 'mergedFrom']);
  if (!lines.ok) return lines;
  const units: OfficeUnit[] = [];
  for (const { line, cells } of lines.value) {
    const { name, parent } = cells;
    if (name === '') return refused('name', line);
    if (name.length > LONGEST || parent.length > LONGEST) return refused('long', line);
    const level = levelWords[fold(cells.level)];
    if (level === undefined) return refused('level', line, { text: cells.level });
    const [from, to] = [readDayOf(cells.from), readDayOf(cells.to)];
    if (from === undefined || to === undefined) return refused('day', line, { text: from === undefined ? cells.from : cells.to });
    const mergedFrom = cells.mergedFrom
      .split(';')
      .map(plain)
      .filter((old) => old !== '');
    units.push({
      name,
      level,
      ...(parent !== '' && { parent }),
      ...(from !== '' && { from }),
      ...(to !== '' && { to }),
      ...(mergedFrom.length > 0 && { mergedFrom }),
    });
  }
  const wrong = wrongOfUnits(units);
  return wrong === undefined
    ? ok(units)
    : refuse(`units-${wrong.wrong}`, message(`unit.refused.${wrong.wrong}`, { name: wrong.name }), wrong.name);
}

export function unitLines(units: readonly OfficeUnit[]): { header: string[]; rows: string[][] } {
  return {
    header: ['Tên đơn vị', 'Cấp', 'Trực thuộc', 'Từ ngày', 'Đến ngày', 'Hợp nhất từ'],
    rows: units.map(({ name, level, parent = '', from = '', to = '', mergedFrom = [] }) => [
      name,
      levelNames[level],
      parent,
      from,
      to,
      mergedFrom.join('; '),
    ]),
  };
}

/** `yyyy-MM-dd`; empty stays empty; anything else is no day. */
function readDayOf(text: string): string | undefined {
  if (text === '') return '';
  const read = readMoment(text);
  return read.kind === 'moment' ? read.moment.slice(0, 10) : undefined;
}

function refused(what: string, line: number, values: Readonly<Record<string, string>> = {}): { ok: false; problem: Problem } {
  return refuse(`line-${what}`, message(`unit.refused.${what}`, { line, ...values }), String(line));
}

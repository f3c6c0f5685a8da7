import type { ExpectedList, ExpectedRow } from '../expected';
import type { Answer, CellAnswer } from '../reader/answer';
import { plain, type Asked, type Tally, type Wrong } from './tally';

/** Nothing is examined in these. */
const unexamined: ReadonlySet<string> = new Set(['ordinal', 'action']);

const dates: ReadonlySet<string> = new Set(['submitted', 'received', 'due']);

/** `2026-04-03T08:15:00` and `2026-04-03 08:15` as `2026-04-03T08:15`. */
const toMinute = (moment: string): string => moment.replace(' ', 'T').replace(/^(.{16}):00.*$/, '$1');

type Verdict = 'exact' | 'unread' | 'wrong';

function judge(field: string, { values, stateId }: ExpectedRow, cell: CellAnswer | undefined): Verdict {
  const right = values[field] ?? '';
  if (cell === undefined || plain(cell.text) === '') return right === '' ? 'exact' : 'unread';
  if (dates.has(field)) {
    if (cell.moment === undefined) return 'unread';
    return toMinute(cell.moment) === right ? 'exact' : 'wrong';
  }
  if (plain(cell.text) !== plain(right)) return cell.cut ? 'unread' : 'wrong';
  if (field !== 'state') return 'exact';
  if (cell.state === undefined) return 'unread';
  return cell.state === stateId ? 'exact' : 'wrong';
}

/** Fields read, under the keys of the expected cells: `owner` fits `submitter|owner`. */
function underKeys(keys: readonly string[], row: Record<string, CellAnswer>): Record<string, CellAnswer> {
  const keyOf = (field: string): string => keys.find((key) => key.split('|').includes(field)) ?? field;
  return Object.fromEntries(Object.entries(row).map(([field, cell]) => [keyOf(field), cell]));
}

/** The row of that code; without a code, the one row that holds the same in every other field read. */
function rowMeant(expected: readonly ExpectedRow[], row: Record<string, CellAnswer>): ExpectedRow | undefined {
  const code = row['code']?.text;
  if (code !== undefined && plain(code) !== '') return expected.find(({ values }) => values['code'] === plain(code));
  const read = Object.keys(row).filter((field) => !unexamined.has(field) && plain(row[field]?.text ?? '') !== '');
  const same =
    read.length < 3
      ? []
      : expected.filter((one) => read.every((field) => field in one.values && judge(field, one, row[field]) !== 'wrong'));
  return same.length === 1 ? same[0] : undefined;
}

export function scoreList(expected: ExpectedList, asked: Asked, answer: Answer): Tally {
  const askedRows = expected.rows.filter(({ values }) => asked.rows.has(values['code'] ?? ''));
  const fields = Object.keys(expected.headers).filter((field) => asked.columns.has(field));
  const cellsAsked = askedRows.length * fields.length;
  if (answer.kind !== 'list') {
    const reason = answer.kind === 'unread' ? answer.reason : 'đọc thành bảng số liệu';
    const wrong = answer.kind === 'figures' ? answer.rows.map(({ label }) => ({ where: label, expected: 'hồ sơ', got: 'số liệu' })) : [];
    return { rowsFound: 0, rowsAsked: askedRows.length, cellsExact: 0, cellsAsked, wrong, unread: cellsAsked, unreadReasons: [reason] };
  }

  const wrong: Wrong[] = [];
  const found = new Set<ExpectedRow>();
  const notRead = new Map<string, number>();
  let cellsExact = 0;
  let cellsWrong = 0;
  for (const read of answer.rows) {
    const row = underKeys(Object.keys(expected.headers), read);
    const meant = rowMeant(expected.rows, row);
    if (meant === undefined || found.has(meant)) {
      const values = Object.entries(row).filter(([field, { text }]) => !unexamined.has(field) && plain(text) !== '');
      wrong.push(...values.map(([field, { text }]) => ({ where: `${meant ? 'lặp' : 'thừa'} · ${field}`, expected: '', got: text })));
      continue;
    }
    found.add(meant);
    const code = meant.values['code'] ?? '';
    for (const [field, cell] of Object.entries(row)) {
      if (unexamined.has(field) || fields.includes(field) || plain(cell.text) === '') continue;
      const drawn = field in expected.headers;
      if (!drawn || judge(field, meant, cell) === 'wrong')
        wrong.push({ where: `${code} · ${field}`, expected: drawn ? 'cột này không được vẽ' : 'không có cột này', got: cell.text });
    }
    for (const field of fields) {
      const verdict = judge(field, meant, row[field]);
      if (verdict === 'exact') cellsExact++;
      else if (verdict === 'unread') notRead.set(field, (notRead.get(field) ?? 0) + 1);
      else {
        cellsWrong++;
        const cell = row[field];
        wrong.push({
          where: `${code} · ${field}`,
          expected: `${meant.values[field] ?? ''} ${field === 'state' ? (meant.stateId ?? '') : ''}`.trim(),
          got: `${cell?.moment ?? cell?.text ?? ''} ${cell?.state ?? ''}`.trim(),
        });
      }
    }
  }
  const rowsFound = askedRows.filter((row) => found.has(row)).length;
  const reasons = [
    ...[...notRead].map(([field, count]) => `${field} × ${count}`),
    ...(rowsFound < askedRows.length ? [`thiếu ${askedRows.length - rowsFound} dòng`] : []),
    ...(notRead.size > 0 && answer.notUnderstood.length > 0 ? [`cột không hiểu: ${answer.notUnderstood.join(' | ')}`] : []),
  ];
  return {
    rowsFound,
    rowsAsked: askedRows.length,
    cellsExact,
    cellsAsked,
    wrong,
    unread: cellsAsked - cellsExact - cellsWrong,
    unreadReasons: reasons,
  };
}

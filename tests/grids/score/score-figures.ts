import type { ExpectedFigures } from '../expected';
import type { Answer } from '../reader/answer';
import { plain, type Asked, type Tally, type Wrong } from './tally';

/** Rates are printed with two decimals. */
const SAME = 0.005;

/** The expected key that an indicator fits: `resolved.onTime` fits `resolved.onTime|resolved.earlyOrOnTime`. */
function keyFor(keys: readonly string[], indicator: string): string | undefined {
  return keys.find((key) => key.split('|').includes(indicator));
}

export function scoreFigures(expected: ExpectedFigures, asked: Asked, answer: Answer): Tally {
  const labels = Object.keys(expected.rows).filter((label) => asked.rows.has(label));
  const cellsAsked = labels.reduce((sum, label) => sum + Object.keys(expected.rows[label] ?? {}).length, 0);
  if (answer.kind !== 'figures') {
    const reason = answer.kind === 'unread' ? answer.reason : 'đọc thành danh sách hồ sơ';
    const wrong =
      answer.kind === 'list' ? answer.rows.map((row) => ({ where: row['code']?.text ?? '', expected: 'số liệu', got: 'hồ sơ' })) : [];
    return { rowsFound: 0, rowsAsked: labels.length, cellsExact: 0, cellsAsked, wrong, unread: cellsAsked, unreadReasons: [reason] };
  }

  const wrong: Wrong[] = [];
  const found = new Set<string>();
  let cellsExact = 0;
  let cellsWrong = 0;
  for (const { label, cells } of answer.rows) {
    const name = plain(label);
    const right = expected.rows[name];
    if (right === undefined || found.has(name)) {
      wrong.push(
        ...cells.map(([indicator, value]) => ({
          where: `${right ? 'lặp' : 'thừa'}: ${name} · ${indicator}`,
          expected: '',
          got: String(value),
        })),
      );
      continue;
    }
    found.add(name);
    const judged = new Set<string>();
    for (const [indicator, value] of cells) {
      const key = keyFor(Object.keys(right), indicator);
      const figure = key === undefined ? undefined : right[key];
      const exact = figure !== undefined && Math.abs(figure - value) < SAME;
      if (key !== undefined && judged.has(key)) {
        if (!exact) wrong.push({ where: `${name} · ${indicator}`, expected: `${figure}`, got: `${value} (cột thứ hai)` });
        continue;
      }
      if (key !== undefined) judged.add(key);
      if (exact) cellsExact++;
      else {
        if (key !== undefined) cellsWrong++;
        wrong.push({
          where: `${name} · ${indicator}`,
          expected: figure === undefined ? 'không có cột này' : String(figure),
          got: String(value),
        });
      }
    }
  }
  const missing = labels.filter((label) => !found.has(label));
  const unread = cellsAsked - cellsExact - cellsWrong;
  const reasons = [
    ...(missing.length > 0 ? [`thiếu dòng: ${missing.join(', ')}`] : []),
    ...(unread > 0 && answer.notUnderstood.length > 0 ? [`cột không hiểu: ${answer.notUnderstood.join(' | ')}`] : []),
  ];
  return {
    rowsFound: labels.length - missing.length,
    rowsAsked: labels.length,
    cellsExact,
    cellsAsked,
    wrong,
    unread,
    unreadReasons: reasons,
  };
}

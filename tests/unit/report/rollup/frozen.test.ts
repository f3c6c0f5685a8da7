import { expect, it } from 'vitest';
import { sealed, packageText } from '../../../../lib/report/frozen-hash';
import { readFrozen } from '../../../../lib/report/frozen-read';
import { checkRollup } from '../../../../lib/report/rollup-checks';
import { freezeRollup } from '../../../../lib/report/rollup-frozen';
import { reportGroups, rollUp } from '../../../../lib/report/rollup';
import common from '../../../../lib/text/messages/vi/common.json';
import messages from '../../../../lib/text/messages/vi/rollup.json';
import { createSay } from '../../../../lib/text/say';
import { digest } from '../frozen/sample';
import { report, row } from './sample';

const say = createSay({ ...common, ...messages }, 'vi');

it('sums of units are handed on as a package, which adds up with others', async () => {
  const fields = { 'Hộ tịch': row(30, 3, 1, 2, 0) };
  const reports = [report('Xã An', fields), report('Xã Bắc', fields)];
  const rollup = rollUp(reportGroups(reports)[0]!, [], []);
  const content = freezeRollup({
    at: '2026-06-20T08:00:00',
    unit: 'Huyện Đông',
    note: 'gọi 0912345678',
    rollup,
    notices: checkRollup(rollup, reports),
    say,
  });
  expect(content).toMatchObject({ source: 'rollup', note: 'gọi …', counted: 0 });
  expect(content.captures.map(({ kind, unit, hash }) => [kind, unit, hash])).toEqual(
    reports.map(({ unit, hash }) => ['package', unit, hash]),
  );
  expect(content.findings).toMatchObject([{ rule: 'tong-hop-alike', severity: 'warn' }]);
  const read = await readFrozen(packageText(await sealed(content, digest)), digest);
  if (!read.ok) throw new Error(read.problem.code);
  const province = rollUp(reportGroups([read.value, report('Huyện Tây', fields)])[0]!, [], []);
  expect(province.total.cells[0]).toBe(108);
  expect(province.units.map(({ name }) => name)).toEqual(['Huyện Đông', 'Huyện Tây']);
  expect(checkRollup(province, []).map(({ kind }) => kind)).toEqual([]);
});

it('a figure that a unit lacked stays unknown, with the reason', () => {
  const known = report('Xã An', { 'Hộ tịch': row(1, 0, 0, 0, 0) });
  const lacking = report('Xã Bắc', {}, { total: { label: '', cells: known.form.columns.map(() => ({ why: 'x' })) } });
  const rollup = rollUp(reportGroups([known, lacking])[0]!, [], []);
  const content = freezeRollup({ at: '2026-06-20', unit: 'Huyện Đông', note: '', rollup, notices: [], say });
  expect(content.total.cells[0]).toEqual({ why: '1 đơn vị chưa có số này: Xã Bắc' });
  expect(content).not.toHaveProperty('note');
});

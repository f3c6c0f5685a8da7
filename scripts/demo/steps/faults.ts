import { faultsOf } from '../../../tests/portal/data/faults.ts';
import type { World, WorldKey } from '../../../tests/portal/data/world.ts';
import { barSays, choosePageSize, parseCsv, readWhole, vi } from '../official';
import type { Stage } from '../stage';
import type { DemoStep, Figure } from '../step';

const CODE = /[A-Z0-9]+(?:\.[A-Z0-9]+)+-\d{6}-[A-Z]*\d+/;
const OVERDUE = 'Hồ sơ quá hạn';

/** What the workspace found, by rule and dossier code. */
async function findings(
  { openWorkspace, saveDownload, picture }: Stage,
  name: string,
): Promise<{ severity: string; rule: string; code: string }[]> {
  const workspace = await openWorkspace();
  await workspace.getByRole('tab', { name: 'Hôm nay' }).click();
  await workspace.getByText('Đọc lần cuối').waitFor();
  await picture(`${name}-hom-nay`, workspace);
  await workspace.getByRole('tab', { name: 'Xuất' }).click();
  const text = await saveDownload(
    `${name}-diem-can-xem.csv`,
    () => workspace.getByRole('button', { name: /Điểm cần xem/ }).click(),
    workspace,
  );
  await workspace.close();
  return parseCsv(text).map((row) => ({
    severity: row['Mức độ'] ?? '',
    rule: row['Quy tắc'] ?? '',
    code: CODE.exec(row['Giải thích'] ?? '')?.[0] ?? '',
  }));
}

/** Every planted fault of dossiers is found, every dossier in work past its due date is called overdue, and nothing else warns. */
export async function compareWithPlanted(stage: Stage, key: WorldKey, world: World, now: string): Promise<Figure[]> {
  const found = await findings(stage, key);
  const planted = faultsOf(key, world.now.slice(0, 10)).filter((fault) => fault.kind !== 'report-row' && fault.kind !== 'leaves-list');
  const codes = planted.flatMap((fault) =>
    fault.dossiers.filter((dossier) => fault.kind !== 'received-after-now' || isAhead(dossier.received, now)).map(({ code }) => code),
  );
  const missed = codes.filter((code) => !found.some((finding) => finding.code === code && finding.rule !== OVERDUE));
  const grave = found.filter((finding) => finding.severity !== 'lưu ý' && finding.code !== '');
  const late = world.dossiers
    .filter((dossier) => (dossier.status === 2 || dossier.status === 4) && dossier.due !== undefined && dossier.due < now)
    .map((dossier) => dossier.code);
  // A dossier that is overdue may be called overdue for long, too.
  const alarms = grave.filter((finding) => !codes.includes(finding.code) && !late.includes(finding.code));
  const said = found.filter((finding) => finding.rule === OVERDUE).map((finding) => finding.code);
  if (missed.length > 0) console.log(`    bỏ sót: ${missed.join(', ')}`);
  if (alarms.length > 0)
    console.log(
      `    báo nhầm: ${alarms
        .slice(0, 10)
        .map((finding) => `${finding.rule} ${finding.code}`)
        .join('; ')}`,
    );
  return [
    { what: 'lỗi cài sẵn tìm thấy', found: codes.length - missed.length, expected: codes.length },
    { what: 'hồ sơ quá hạn', found: said.length, expected: late.length },
    { what: 'quá hạn đúng từng mã', found: said.toSorted().join() === late.toSorted().join(), expected: true },
    { what: 'chặn hoặc cảnh báo ngoài các lỗi cài sẵn', found: alarms.length, expected: 0 },
  ];
}

export const findPlanted: DemoStep = {
  name: 'Như Thanh: các lỗi cài sẵn trong hồ sơ',
  run: async (stage) => {
    const { page, bar, portals } = stage;
    const { url, state } = portals['nhu-thanh'];
    await page.goto(`${url}/dvc/tra-cuu/tat-ca-ho-so`);
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await barSays(bar, /^Đã lưu 50 hồ sơ/);
    await choosePageSize(page, bar, 1000);
    const said = await readWhole(bar);
    return [
      { what: 'đọc trang tra cứu, không lọc', found: said, expected: `Đã đọc đủ ${vi(state.world.dossiers.length)} hồ sơ` },
      ...(await compareWithPlanted(stage, 'nhu-thanh', state.world, '2023-06-15T08:05:00')),
    ];
  },
};

/** What was planted for this afternoon is no fault this evening; the rule leaves an hour for clocks that differ. */
function isAhead(received: string | undefined, now: string): boolean {
  const soon = new Date(Date.parse(`${now}Z`) + 3_600_000).toISOString().slice(0, 19);
  return received !== undefined && (received.slice(0, 10) > now.slice(0, 10) || received > soon);
}

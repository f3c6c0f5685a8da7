import { buildStaffClient } from '../../tests/portal/staff/build.ts';
import { startPortal } from '../../tests/portal/server/start.ts';
import { buildExtension, outputOf, repoRoot } from '../build';
import { findBrowser } from '../find-browser';
import { backgroundOf, extensionIdOf, launchBrowser } from '../launch';
import { setClock } from '../set-clock';
import { createStage, outputFolder, type Portals } from './stage';
import { runSteps } from './step';
import { stepsOf2023, stepsOfToday } from './steps';

export interface DemoOptions {
  headless: boolean;
}

/** The morning after the last day of quý II/2023, when both district reports were drawn up. */
const REPORT_DAY = '2023-06-15T08:00:00';

/** On Linux a window needs a display; elsewhere there is one. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** True if every figure was right. With a display the last browser then stays open until it is closed by hand. */
export async function runDemo({ headless }: DemoOptions): Promise<boolean> {
  const browser = findBrowser();
  console.log(`Trình duyệt: ${browser.executablePath ?? 'Chromium của Playwright'}`);
  const built = buildExtension('e2e');
  if (!built.ok) {
    console.log(built.output);
    return false;
  }
  await buildStaffClient();
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const start = (world: keyof Portals) => startPortal({ world, today, latency: { list: 30, report: 120 } });
  const portals: Portals = {
    'nhu-thanh': await start('nhu-thanh'),
    'an-lao': await start('an-lao'),
    'trung-tam-2026': await start('trung-tam-2026'),
  };
  for (const [world, { url }] of Object.entries(portals)) console.log(`Cổng mẫu ${world}: ${url} (tài khoản canbo, mật khẩu bất kỳ)`);

  const windowless = headless || !hasDisplay();
  let right = true;
  try {
    console.log(`\nĐồng hồ của máy trong phần này: ${REPORT_DAY.replace('T', ' ')}, ngày chốt báo cáo của hai huyện`);
    right = await play({ portals, windowless, clock: REPORT_DAY, steps: stepsOf2023, first: true });
    if (right) {
      console.log('\nĐồng hồ của máy trong phần này: hôm nay');
      right = await play({ portals, windowless, steps: stepsOfToday, first: false });
    }
    console.log(
      `\n${right ? 'Mọi số liệu đều đúng' : 'Có số liệu chưa đúng'}. Kết quả nằm trong ${outputFolder.replace(`${repoRoot}`, '').replace(/^\//, '')}/`,
    );
  } finally {
    for (const portal of Object.values(portals)) await portal.close();
  }
  return right;
}

interface Play {
  portals: Portals;
  windowless: boolean;
  clock?: string;
  steps: typeof stepsOf2023;
  /** Empties the output folder. */
  first: boolean;
}

/** One browser with its clock, one row of steps. */
async function play({ portals, windowless, clock, steps, first }: Play): Promise<boolean> {
  const { context, close } = await launchBrowser({ extension: outputOf('e2e'), headless: windowless });
  try {
    const extensionId = extensionIdOf(await backgroundOf(context));
    if (clock !== undefined) await setClock(context, clock);
    const stage = await createStage({ portals, context, extensionId, empty: first });
    const right = await runSteps(steps, stage);
    if (right && !windowless && !first) {
      console.log('Trình duyệt vẫn mở để dùng thử; đóng cửa sổ để kết thúc.');
      await context.waitForEvent('close', { timeout: 0 });
    }
    return right;
  } finally {
    await close();
  }
}

import { logIn } from '../log-in';
import { barSays, choosePageSize, readWhole, vi } from '../official';
import type { DemoStep } from '../step';
import { compareWithPlanted } from './faults';

/** A commune centre of today: what is due today and soon, and its planted faults. */
export const centre: DemoStep = {
  name: 'Trung tâm phục vụ hành chính công cấp xã: việc hôm nay',
  run: async (stage) => {
    const { page, bar, portals, picture } = stage;
    const { url, state } = portals['trung-tam-2026'];
    await logIn(page, url, '/dvc/tra-cuu/tat-ca-ho-so');
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    await barSays(bar, /^Đã lưu 50 hồ sơ/);
    await choosePageSize(page, bar, 100);
    const said = await readWhole(bar);
    await picture('11-trung-tam');
    const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19);
    return [
      { what: 'đọc trang tra cứu', found: said, expected: `Đã đọc đủ ${vi(state.world.dossiers.length)} hồ sơ` },
      ...(await compareWithPlanted(stage, 'trung-tam-2026', state.world, now)),
    ];
  },
};

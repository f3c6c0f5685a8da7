import type { WorldKey } from '../data/world.ts';
import { startPortal } from './start.ts';

/** `npx tsx tests/portal/server/main.ts [yyyy-MM-dd]`: all three worlds, each on a free port, until Ctrl+C. */
const local = new Date();
const two = (value: number): string => String(value).padStart(2, '0');
const today = process.argv[2] ?? `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}`;

const worlds: readonly WorldKey[] = ['nhu-thanh', 'an-lao', 'trung-tam-2026'];
for (const world of worlds) {
  const portal = await startPortal({ world, today });
  const { office, period } = portal.state.world;
  console.log(`${office} (${period.label}), tài khoản canbo, mật khẩu bất kỳ`);
  console.log(`  giao diện cán bộ   ${portal.url}/dvc/theo-doi-ho-so/theo-doi-tat-ca-ho-so`);
  console.log(`  giao diện trang cũ ${portal.url}/mot-cua/danh-sach`);
  console.log(`  kiểu OpenCPS       ${portal.url}/web/mot-cua-dien-tu#/danh-sach-ho-so/0`);
  console.log(`  kiểu iGate 2       ${portal.url}/vi/dossier/processing`);
  console.log(`  iNet, Unitech       ${portal.url}/onegate/page/receiver/inprocess, ${portal.url}/qlhs/motcua`);
  console.log(
    `  WebForms, thống kê  ${portal.url}/HSHC/ThongKe.aspx, ${portal.url}/thong-ke-khac/thanh-toan, ${portal.url}/pakn/danh-sach`,
  );
  console.log(`  biểu nhập thường   ${portal.url}/nhap-bieu-thuong/06a?rows=linh-vuc`);
}

import { quarterPeriod } from '../data/quarter.ts';
import type { PortalPeriod, World } from '../data/world.ts';
import { html, type Markup } from '../server/html.ts';
import { day } from '../server/show.ts';
import type { Variant } from './variants.ts';

function periodBefore(period: PortalPeriod): PortalPeriod {
  const [, numeral = 'I', year = '2023'] = /^Quý (\S+) năm (\d+)$/.exec(period.label) ?? [];
  const quarter = ['I', 'II', 'III', 'IV'].indexOf(numeral);
  return quarter > 0 ? quarterPeriod(Number(year), quarter as 1 | 2 | 3) : quarterPeriod(Number(year) - 1, 4);
}

/** The head block of the form: who reports, for which period, in which unit of counting. */
export function formHead(world: World, variant: Variant): Markup {
  const period = variant === 'khac-ky' ? periodBefore(world.period) : world.period;
  const other = world.office.includes('huyện') ? 'UBND huyện Nông Cống' : 'Trung tâm Phục vụ hành chính công xã Thượng Ninh';
  const office = variant === 'khac-don-vi' ? other : world.office;
  const known = variant !== 'khong-ky';
  return html`<table class="khoi-dau" width="100%"><tr>
<td>Biểu số II.06a/VPCP/KSTT<br>Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020</td>
<td align="right">${known && variant !== 'khong-don-vi' && html`<div>- Đơn vị báo cáo: ${office}</div>`}<div>- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh</div></td></tr>
<tr><td colspan="2" align="center"><h2>TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC TẠI CƠ QUAN, ĐƠN VỊ TRỰC TIẾP GIẢI QUYẾT TTHC</h2>
${known && html`<p>Kỳ báo cáo: ${period.label} (Từ ngày ${day(period.from)} đến ngày ${day(period.to)})</p>`}
<p align="right"><i>Đơn vị tính: Số hồ sơ TTHC.</i></p></td></tr></table>`;
}

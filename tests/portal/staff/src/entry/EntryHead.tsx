import { dateOnly } from '../common/format.ts';
import type { EntryForm } from '../common/types.ts';
import type { Variant } from './variants.ts';

/** The quarter before the given one. */
function quarterBefore(period: EntryForm['period']): EntryForm['period'] {
  const shift = (day: string): string => {
    const date = new Date(`${day}T12:00:00`);
    date.setMonth(date.getMonth() - 3);
    return date.toISOString().slice(0, 10);
  };
  const from = shift(period.from);
  const to = shift(period.to);
  const names = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];
  const month = Number(to.slice(5, 7));
  return { label: `${names[Math.ceil(month / 3) - 1]} năm ${to.slice(0, 4)}`, from, to };
}

export function EntryHead({ form, variant }: { form: EntryForm; variant: Variant }) {
  const period = variant === 'khac-ky' ? quarterBefore(form.period) : form.period;
  const otherOffice = form.office.includes('huyện') ? 'UBND huyện Thường Xuân' : 'Trung tâm Phục vụ hành chính công xã Bình Minh';
  const office = variant === 'khac-don-vi' ? otherOffice : form.office;
  return (
    <div className="entry-head">
      <div className="doc">
        <div>
          <div>
            <strong>Biểu số II.06a/VPCP/KSTT</strong>
          </div>
          <div>Ban hành theo Thông tư số 01/2020/TT-VPCP ngày 21/10/2020</div>
        </div>
        <div>
          {variant === 'khong-don-vi' ? null : <div>- Đơn vị báo cáo: {office}</div>}
          <div>- Đơn vị nhận báo cáo: Văn phòng Ủy ban nhân dân cấp trên</div>
        </div>
      </div>
      <h2>Tình hình, kết quả giải quyết TTHC tại cơ quan, đơn vị trực tiếp giải quyết TTHC</h2>
      {variant === 'khong-ky' ? null : (
        <div>{`Kỳ báo cáo: ${period.label} (Từ ngày ${dateOnly(period.from)} đến ngày ${dateOnly(period.to)})`}</div>
      )}
      <div>Đơn vị tính: Số hồ sơ TTHC.</div>
    </div>
  );
}

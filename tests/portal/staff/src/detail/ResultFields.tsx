import { Form, Input } from 'antd';

const fields = [
  ['loaiVanBan', 'Loại văn bản'],
  ['soKyHieu', 'Số ký hiệu'],
  ['nguoiKy', 'Người ký'],
  ['coQuanBanHanh', 'Cơ quan ban hành'],
  ['trichYeuKetQua', 'Trích yếu kết quả'],
  ['ngayBanHanh', 'Ngày ban hành'],
  ['ngayKy', 'Ngày ký'],
] as const;

export function ResultFields() {
  return (
    <fieldset className="detail-result">
      <legend>Kết quả xử lý</legend>
      <div className="detail-grid">
        {fields.map(([name, label]) => (
          <Form.Item key={name} label={label} name={name}>
            <Input />
          </Form.Item>
        ))}
      </div>
    </fieldset>
  );
}

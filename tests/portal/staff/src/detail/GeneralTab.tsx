import { DatePicker, Form, Input, Select, type FormInstance } from 'antd';
import type { DossierItem } from '../common/types.ts';
import type { DetailValues } from './detailValues.ts';
import { ResultFields } from './ResultFields.tsx';
import { TermField } from './TermField.tsx';

const time = { showTime: true, format: 'DD/MM/YYYY HH:mm:ss', style: { width: '100%' }, placeholder: '' } as const;

/** Without labels, and not filled here. */
const places = [
  ['maTinh', 'Tỉnh/Thành phố'],
  ['maHuyen', 'Quận/Huyện'],
  ['maXa', 'Phường/Xã'],
] as const;

interface Props {
  form: FormInstance<DetailValues>;
  dossier: DossierItem | undefined;
}

/** A disabled form: the values are in the inputs, the text of the page has the labels only. No status field. */
export function GeneralTab({ form, dossier }: Props) {
  const isCompany = /^(công ty|doanh nghiệp|hợp tác xã|htx)/i.test(dossier?.owner.name ?? '');
  return (
    <Form<DetailValues> form={form} name="ChiTietHoSoModal" layout="vertical" disabled>
      <div className="detail-grid">
        <Form.Item label="Kênh thực hiện" name="kenhThucHien">
          <Select options={[]} />
        </Form.Item>
        <Form.Item label="Ngày nộp hồ sơ" name="ngayNopHoSo">
          <DatePicker {...time} />
        </Form.Item>
        <Form.Item label="Ngày tiếp nhận" name="ngayTiepNhan">
          <DatePicker {...time} />
        </Form.Item>
        <Form.Item label="Ngày hẹn trả" name="ngayHenTra">
          <DatePicker {...time} />
        </Form.Item>
        {dossier?.completed ? (
          <Form.Item label="Ngày kết thúc xử lý" name="ngayKetThucXuLy">
            <DatePicker {...time} />
          </Form.Item>
        ) : null}
        {dossier?.returned ? (
          <Form.Item label="Ngày trả" name="ngayTra">
            <DatePicker {...time} />
          </Form.Item>
        ) : null}
        <Form.Item label="Nội dung hồ sơ" name="trichYeuHoSo" className="wide">
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.Item label="Đơn vị tiếp nhận" name="tenDonVi">
          <Input />
        </Form.Item>
        <Form.Item label="Tên thủ tục" name="tenTTHC">
          <Input />
        </Form.Item>
        <Form.Item label="Trường hợp thủ tục" name="truongHopThuTuc">
          <Input />
        </Form.Item>
        <TermField procedureCode={dossier?.procedureCode} />
        <Form.Item label="Chủ hồ sơ" name="chuHoSo">
          <Input />
        </Form.Item>
        <Form.Item label={isCompany ? 'Mã số thuế' : 'CCCD/CMND/Hộ chiếu'} name="soGiayToChuHoSo">
          <Input />
        </Form.Item>
        <Form.Item label="Số điện thoại" name="soDienThoaiChuHoSo">
          <Input />
        </Form.Item>
        <Form.Item label="Email" name="emailChuHoSo">
          <Input />
        </Form.Item>
        <Form.Item label="Địa chỉ" name="diaChiChuHoSo">
          <Input />
        </Form.Item>
        {places.map(([name, placeholder]) => (
          <Form.Item key={name} name={name}>
            <Select placeholder={placeholder} options={[]} />
          </Form.Item>
        ))}
        <Form.Item label="Người nộp" name="tenNguoiNop">
          <Input />
        </Form.Item>
      </div>
      <ResultFields />
    </Form>
  );
}

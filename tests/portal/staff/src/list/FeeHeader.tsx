import { FilterFilled } from '@ant-design/icons';
import { Dropdown } from 'antd';

const choices = ['Chờ thanh toán', 'Đã thanh toán', 'Bỏ lọc', 'Đồng ý'].map((label) => ({ key: label, label }));

/** The menu is there and filters nothing, as measured. */
export function FeeHeader() {
  return (
    <p>
      Phí, lệ phí{' '}
      <Dropdown trigger={['click']} menu={{ items: choices }}>
        <FilterFilled />
      </Dropdown>
    </p>
  );
}

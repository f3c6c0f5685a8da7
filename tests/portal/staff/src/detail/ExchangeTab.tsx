import { Empty } from 'antd';

export function ExchangeTab() {
  return <Empty />;
}

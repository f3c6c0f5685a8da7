import type { PageSpec } from '../../spec';

export const spec: PageSpec = {
  sheet: '06a-don-vi',
  head: 'lines',
  period: 'Từ ngày 15/12/2022 đến ngày 14/03/2023',
  refused: 'period-other',
};

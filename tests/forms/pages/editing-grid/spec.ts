import type { PageSpec } from '../../spec';

export const spec: PageSpec = {
  sheet: 'td-don-vi',
  head: 'table',
  computes: true,
  withoutRows: ['Sở Nội vụ', 'Sở Xây dựng', 'UBND huyện Như Xuân'],
};

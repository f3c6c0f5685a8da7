import type { PageSpec } from '../../spec';

export const spec: PageSpec = {
  sheet: 'td-don-vi',
  head: 'fields',
  computes: true,
  withoutRows: ['Sở Tư pháp', 'UBND thị xã Nghi Sơn'],
  moreRows: ['Sở Y tế'],
  reasons: ['fill.left.noFormRow', 'fill.left.noSourceRow'],
};

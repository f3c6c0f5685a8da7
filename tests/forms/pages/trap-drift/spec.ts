import type { PageSpec } from '../../spec';

export const spec: PageSpec = {
  sheet: '06a-don-vi',
  head: 'terms',
  drift: { row: 'h2', column: 'c7', to: 999 },
  reasons: ['fill.left.changed'],
};

import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-don-vi', head: 'table', changedAfter: { row: 'h4', column: 'c6', to: 31 } };

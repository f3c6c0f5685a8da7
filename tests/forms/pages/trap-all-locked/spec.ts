import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-don-vi', head: 'table', locked: 'all', refused: 'all-locked' };

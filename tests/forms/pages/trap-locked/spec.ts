import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-don-vi', head: 'fields', locked: ['c6', 'c13'], reasons: ['fill.left.locked'] };

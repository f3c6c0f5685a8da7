import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '07a', head: 'table' };

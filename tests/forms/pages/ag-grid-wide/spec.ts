import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'tien-do', head: 'terms' };

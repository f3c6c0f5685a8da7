import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'e-par', head: 'table', computes: true };

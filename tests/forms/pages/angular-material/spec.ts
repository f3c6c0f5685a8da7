import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'dat-dai', head: 'lines', computes: true };

import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '05a', head: 'lines', computes: true };

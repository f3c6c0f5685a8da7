import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'opencps', head: 'terms', computes: true };

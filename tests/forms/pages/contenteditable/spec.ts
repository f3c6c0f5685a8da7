import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'oep', head: 'fields', computes: true };

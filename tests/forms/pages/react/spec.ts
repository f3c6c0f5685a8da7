import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-linh-vuc', head: 'lines', computes: true };

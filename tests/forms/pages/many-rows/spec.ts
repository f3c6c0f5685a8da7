import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '06a-xa', head: 'lines' };

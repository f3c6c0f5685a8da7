import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: '07b', head: 'lines', refused: 'no-form' };

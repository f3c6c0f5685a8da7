import type { PageSpec } from '../../spec';

export const spec: PageSpec = { sheet: 'tien-do', head: 'terms', withoutRows: ['Phòng Tư pháp', 'Phòng Văn hóa - Xã hội'] };

import type { Content } from '../kit/content';
import { tree06a, withColumns } from '../kit/trees';
import { quarter2, same, rowsOf, total, title06a } from './shared';

/** Pages that must be refused as a whole. */
export const refused: Readonly<Record<string, Content>> = {
  'w2ui-other-period': {
    title: title06a,
    unit: same('UBND xã Krông Nô'),
    period: { ...quarter2, page: 'Quý III/2026 (từ ngày 15/06/2026 đến ngày 14/09/2026)' },
    labelHeader: 'Lĩnh vực',
    tree: tree06a,
    rows: rowsOf('Hộ tịch', 'Chứng thực', 'Đất đai'),
    refused: 'period-other',
    figures: 'folded',
    seed: 29,
  },
  'alpine-other-unit': {
    title: title06a,
    unit: { page: 'UBND phường Mỹ Lâm', source: 'UBND phường Minh Xuân' },
    period: quarter2,
    labelHeader: 'Lĩnh vực, công việc giải quyết theo cấp',
    tree: tree06a,
    rows: [...rowsOf('Hộ tịch', 'Chứng thực', 'Đất đai'), total('Tổng số')],
    refused: 'unit-other',
    figures: 'folded',
    seed: 30,
  },
  'kendo-all-locked': {
    title: title06a,
    unit: same('UBND xã Yên Sơn'),
    period: quarter2,
    labelHeader: 'Lĩnh vực',
    tree: withColumns(
      tree06a,
      Object.fromEntries(
        ['c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'c10', 'c11', 'c12', 'c13'].map((key) => [key, { state: 'locked' as const }]),
      ),
    ),
    rows: rowsOf('Hộ tịch', 'Chứng thực', 'Đất đai'),
    refused: 'all-locked',
    figures: 'folded',
    seed: 31,
  },
};

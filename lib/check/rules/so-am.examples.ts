import type { IndicatorId } from '../../vocabulary/indicator';
import { changed, columns06a, nhuThanh06a, tableOf, type FigureExample } from '../rule.examples';

const petitions: readonly IndicatorId[] = ['petition.total', 'petition.resolved', 'petition.pending'];
const row = (...cells: readonly (number | string | undefined)[]) => [{ label: 'Xã Xuân Du', cells }];

export const holds: readonly FigureExample[] = [
  { name: 'báo cáo thật', table: tableOf(columns06a, row(...nhuThanh06a)) },
  { name: 'số 0 không phải số âm', table: tableOf(petitions, row(0, 0, 0)) },
  { name: 'ô trống', table: tableOf(petitions, row(undefined, undefined, undefined)) },
  { name: 'tỷ lệ tăng giảm có thể âm', table: tableOf([{ path: ['So với kỳ trước'] }, { path: ['Tỷ lệ tăng, giảm'] }], row(-5, '-3,2%')) },
  { name: 'cột chưa rõ nghĩa có thể là chênh lệch', table: tableOf([{ path: ['Chênh lệch'] }, 'petition.total'], row(-5, 3)) },
];

export const breaks: readonly FigureExample[] = [
  { name: 'đang giải quyết âm', table: tableOf(columns06a, row(...changed(nhuThanh06a, 8, -145))) },
  { name: 'kỳ trước âm', table: tableOf(columns06a, row(...changed(nhuThanh06a, 3, -1))) },
  { name: 'phản ánh âm', table: tableOf(petitions, row(3, 4, -1)) },
  { name: 'tiền âm', table: tableOf(['amount.total', 'amount.charge'], row(-20000, 10000)) },
  { name: 'dòng tổng âm', table: tableOf(petitions, [{ label: 'Tổng', kind: 'total', cells: [-2, 1, 1] }]) },
];

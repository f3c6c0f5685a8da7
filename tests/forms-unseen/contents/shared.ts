import type { Content, Row } from '../kit/content';

export const quarter2 = { page: 'Quý II/2026 (từ ngày 15/03/2026 đến ngày 14/06/2026)', from: '2026-03-15', to: '2026-06-14' };
export const quarter1 = { page: 'Quý I năm 2026 (Từ ngày 15/12/2025 đến ngày 14/03/2026)', from: '2025-12-15', to: '2026-03-14' };
export const year2025 = { page: 'Năm 2025 (từ ngày 15/12/2024 đến ngày 14/12/2025)', from: '2024-12-15', to: '2025-12-14' };
export const sixMonths = { page: '6 tháng đầu năm 2026 (từ ngày 15/12/2025 đến ngày 14/06/2026)', from: '2025-12-15', to: '2026-06-14' };

export const same = (name: string): Content['unit'] => ({ page: name, source: name });

export const rowsOf = (...labels: string[]): Row[] => labels.map((label, at) => ({ key: `d${at + 1}`, label }));
export const total = (label: string): Row => ({ key: 'tong', label, kind: 'total' });

export const title06a = 'Tình hình, kết quả giải quyết thủ tục hành chính tại cơ quan, đơn vị trực tiếp giải quyết thủ tục hành chính';

/**
 * The solar days of mùng 1 Tết and of Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch) by the Vietnamese lunar calendar (UTC+7). A
 * test holds the table against a lunar library, and that library against years that everybody remembers.
 */
export const lunarDays: Readonly<Record<number, { tet: string; gioTo: string }>> = {
  2022: { tet: '2022-02-01', gioTo: '2022-04-10' },
  2023: { tet: '2023-01-22', gioTo: '2023-04-29' },
  2024: { tet: '2024-02-10', gioTo: '2024-04-18' },
  2025: { tet: '2025-01-29', gioTo: '2025-04-07' },
  2026: { tet: '2026-02-17', gioTo: '2026-04-26' },
  2027: { tet: '2027-02-06', gioTo: '2027-04-16' },
  2028: { tet: '2028-01-26', gioTo: '2028-04-04' },
  2029: { tet: '2029-02-13', gioTo: '2029-04-23' },
  2030: { tet: '2030-02-02', gioTo: '2030-04-12' },
  2031: { tet: '2031-01-23', gioTo: '2031-04-01' },
  2032: { tet: '2032-02-11', gioTo: '2032-04-19' },
  2033: { tet: '2033-01-31', gioTo: '2033-04-09' },
  2034: { tet: '2034-02-19', gioTo: '2034-04-28' },
  2035: { tet: '2035-02-08', gioTo: '2035-04-17' },
};

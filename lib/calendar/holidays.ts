/**
 * Days off and make-up days of public offices, by year. Only days that change an ordinary week stand here: a day off from
 * Monday to Friday, or a Saturday worked. `confirmed`: read in an official notice; `reported`: read in a newspaper report of
 * the decision; `background`: from the Labour Code (Điều 112) and yearly announcements as generally known, not read again;
 * `provisional`: by the law alone, before the year was announced; `office`: entered or imported by the office itself.
 */
export interface CalendarEntry {
  day: string;
  kind: 'off' | 'work';
  name: string;
  grade: 'confirmed' | 'reported' | 'background' | 'provisional' | 'office';
  source: string;
}

const LABOUR_CODE = 'Bộ luật Lao động 2019, Điều 112 và thông báo nghỉ lễ hằng năm';
const NOTICE = (year: number) => `Thông báo nghỉ lễ, Tết năm ${year}`;

function off(name: string, days: string, grade: CalendarEntry['grade'] = 'background', source = LABOUR_CODE): CalendarEntry[] {
  return days.split(' ').map((day) => ({ day, kind: 'off', name, grade, source }));
}

function work(name: string, day: string, grade: CalendarEntry['grade'], source: string): CalendarEntry[] {
  return [{ day, kind: 'work', name, grade, source }];
}

/** First and last year whose days off have been announced. */
export const CALENDAR_YEARS = { from: 2022, to: 2026 } as const;

// 24/11 (Ngày Văn hóa Việt Nam) is announced as a day off, but the amended Labour Code was not yet law when this was written.
export const calendarEntries: readonly CalendarEntry[] = [
  ...off('Tết Dương lịch (nghỉ bù)', '2022-01-03'),
  ...off('Tết Nguyên đán', '2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04'),
  ...off('Giỗ Tổ Hùng Vương (nghỉ bù)', '2022-04-11'),
  ...off('30/4 và 01/5 (nghỉ bù)', '2022-05-02 2022-05-03'),
  ...off('Quốc khánh', '2022-09-01 2022-09-02'),

  ...off('Tết Dương lịch (nghỉ bù)', '2023-01-02'),
  ...off('Tết Nguyên đán', '2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26'),
  ...off('Giỗ Tổ Hùng Vương, 30/4 và 01/5', '2023-05-01 2023-05-02 2023-05-03'),
  ...off('Quốc khánh', '2023-09-01 2023-09-04'),

  ...off('Tết Dương lịch', '2024-01-01'),
  ...off('Tết Nguyên đán', '2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14'),
  ...off('Giỗ Tổ Hùng Vương', '2024-04-18'),
  ...off('30/4 và 01/5 (29/4 hoán đổi)', '2024-04-29 2024-04-30 2024-05-01'),
  ...work('Làm bù cho 29/4', '2024-05-04', 'background', NOTICE(2024)),
  ...off('Quốc khánh', '2024-09-02 2024-09-03'),

  ...off('Tết Dương lịch', '2025-01-01'),
  ...off('Tết Nguyên đán', '2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31'),
  ...off('Giỗ Tổ Hùng Vương', '2025-04-07'),
  ...off('30/4 và 01/5 (02/5 hoán đổi)', '2025-04-30 2025-05-01 2025-05-02', 'confirmed', NOTICE(2025)),
  ...work('Làm bù cho 02/5', '2025-04-26', 'confirmed', NOTICE(2025)),
  ...off('Quốc khánh', '2025-09-01 2025-09-02'),

  ...off('Tết Dương lịch', '2026-01-01', 'confirmed', NOTICE(2026)),
  ...off('Tết Dương lịch (hoán đổi)', '2026-01-02', 'reported', 'Bộ Nội vụ thông báo ngày 25/12/2025'),
  ...work('Làm bù cho 02/01', '2026-01-10', 'reported', 'Bộ Nội vụ thông báo ngày 25/12/2025'),
  ...off('Tết Nguyên đán', '2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20', 'confirmed', NOTICE(2026)),
  ...off('Giỗ Tổ Hùng Vương (nghỉ bù)', '2026-04-27'),
  ...off('30/4 và 01/5', '2026-04-30 2026-05-01'),
  ...work('Làm bù cho 31/8', '2026-08-22', 'confirmed', NOTICE(2026)),
  ...off('Quốc khánh (31/8 hoán đổi)', '2026-08-31 2026-09-01 2026-09-02', 'confirmed', NOTICE(2026)),
];

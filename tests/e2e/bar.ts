import type { Locator, Page } from '@playwright/test';

/** The names of the bar that people and tests rely on. */
export type BarButton = 'Đọc cả danh sách' | 'Dừng' | 'Xuất CSV' | 'Mở bảng làm việc' | 'Điền biểu mẫu' | 'Hoàn tác';

export interface BarParts {
  region: Locator;
  status: Locator;
  progress: Locator;
  /** What the bar warns of. */
  alert: Locator;
  /** `25 hồ sơ · 3 quá hạn`: opens the findings of the page. */
  summary: Locator;
  button: (name: BarButton) => Locator;
}

export function barOf(page: Page): BarParts {
  // Within our own element: looking through thousands of nodes of a list for a role costs more than what is tested.
  const region = page.locator('soat-mot-cua').getByRole('region', { name: 'Soát Một Cửa' });
  return {
    region,
    status: region.getByRole('status'),
    progress: region.getByRole('progressbar'),
    alert: region.getByRole('alert'),
    summary: region.getByRole('button', { name: /^[\d.]+ (hồ sơ|kiến nghị|điểm cần xem)/ }),
    button: (name) => region.getByRole('button', { name, exact: true }),
  };
}

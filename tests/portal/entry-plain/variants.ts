/** Ways in which the page may differ from the one the figures were counted for. */
export const variants = [
  'thuong',
  'khac-ky',
  'khac-don-vi',
  'khong-ky',
  'khong-don-vi',
  'khoa',
  'thieu-hang',
  'trung-nhan',
  'an-cot',
  'co-so',
  'so-1-11',
  'tong-tu-tinh',
] as const;

export type Variant = (typeof variants)[number];

export function readVariant(text: string | null): Variant {
  return variants.find((variant) => variant === text) ?? 'thuong';
}

/** The columns of the form that hold figures. */
export const columns = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;
export type Column = (typeof columns)[number];

export const isTotalColumn = (column: Column): boolean => column === 3 || column === 7 || column === 11;

/** Column 5 is there but not shown in one variant. */
export const isHidden = (variant: Variant, column: Column): boolean => variant === 'an-cot' && column === 5;

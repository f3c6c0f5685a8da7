/** Ways in which an entry page may differ from the one the figures were computed for. */
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
  'tong-tu-tinh',
] as const;

export type Variant = (typeof variants)[number];

export function readVariant(text: string | null): Variant {
  return variants.find((variant) => variant === text) ?? 'thuong';
}

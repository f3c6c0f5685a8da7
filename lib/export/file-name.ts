/** What a file holds; the first word of its name. */
export type ExportKind =
  'ho-so' | 'so-lieu' | 'bieu-mau' | 'soat-van-ban' | 'canh-bao' | 'bao-cao' | 'phieu' | 'goi-chot' | 'tong-hop' | 'thong-bao' | 'sao-luu';

export interface FileNameParts {
  kind: ExportKind;
  unit?: string;
  /** Further words, e.g. the form's id or the period. */
  about?: string;
  /** `yyyy-MM-dd…` of the export or of the figures. */
  day: string;
  extension: string;
}

const LONGEST = 60;

/**
 * `ho-so_xa-xuan-du_2023-06-15.csv`: small Latin letters, digits and hyphens only, which every Windows accepts, never a reserved
 * name (a date always follows) and short enough for a path of 260 signs.
 */
export function fileName({ kind, unit, about, day, extension }: FileNameParts): string {
  const parts: string[] = [kind, slug(unit ?? ''), slug(about ?? ''), day.slice(0, 10).replace(/[^\d-]/g, '')];
  return `${parts.filter((part) => part !== '').join('_')}.${slug(extension)}`;
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

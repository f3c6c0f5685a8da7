import { fold } from '../text/normalise';

/** Under this name a scope stands among the filters. */
export const SCOPE = 'Phạm vi';

/**
 * Titles that tell of a part of the dossiers, or of something else, where the headers below use the common words. The words
 * count only where the title is about them: "… qua Cổng Dịch vụ công trực tuyến" names a place.
 */
const SCOPES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:phan anh|kien nghi|pakn)\b/, 'phản ánh, kiến nghị'],
  [/\b(?:khieu nai|to cao|don thu|vu viec)\b/, 'khiếu nại, tố cáo'],
  [/\bchung thuc (?:ban sao )?dien tu\b/, 'chứng thực bản sao điện tử'],
  [/\bho so (?:tthc |thu tuc hanh chinh )?lien thong\b/, 'hồ sơ liên thông'],
  [/\bho so (?:nop |dvc |dich vu cong )?truc tuyen\b/, 'hồ sơ trực tuyến'],
  [/\bphi dia gioi\b/, 'phi địa giới'],
  [/\btrong ngay\b/, 'trong ngày'],
  [/\bmien phi\b/, 'hồ sơ được miễn phí'],
];

/** What part of the dossiers a screen is about, by its title; undefined: all of them, as far as the title says. */
export function scopeOfTitle(title: string): string | undefined {
  const folded = fold(title);
  return SCOPES.find(([words]) => words.test(folded))?.[1];
}

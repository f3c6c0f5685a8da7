import { plain } from './normalise';

const COMMITTEE = /^(?:UBND|Uỷ ban nhân dân|Ủy ban nhân dân)\s+/iu;

/** `UBND xã Xuân Du` → `Ủy ban nhân dân xã Xuân Du`: letters bear the name in full. */
export function fullOfficeName(unit: string): string {
  return plain(unit).replace(COMMITTEE, 'Ủy ban nhân dân ');
}

const PLACE = /^Ủy ban nhân dân\s+(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+(.{1,40})$/iu;

/**
 * The place before the day of a letter: the name of the commune, district or province whose committee writes, without its kind
 * unless the name is a number (`Phường 7`). Of other offices the name does not tell.
 */
export function placeOfOffice(unit: string): string | undefined {
  const found = PLACE.exec(fullOfficeName(unit));
  if (found === null) return undefined;
  const [, kind = '', name = ''] = found;
  if (/[,;:(]| - /.test(name)) return undefined;
  return /^\d+$/.test(name) ? `${kind[0]!.toUpperCase()}${kind.slice(1).toLowerCase()} ${name}` : name;
}

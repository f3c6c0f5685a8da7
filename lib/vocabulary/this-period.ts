import { fold } from '../text/normalise';

const SINCE = /^(?:so )?(?:luy ke|cong don|tu dau nam)|\btu dau nam\b/;
const NOW = /^(?:so lieu |thuc hien |phat sinh )?(?:trong )?(?:ky|quy|thang)(?: nay| bao cao)*$/;

/**
 * Beside figures since the year began, "Trong kỳ báo cáo" over the others only says that they are of this period; alone it would say
 * that they are of what was received in it.
 */
export function ofThisPeriod(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (!paths.some(([top]) => top !== undefined && SINCE.test(fold(top)))) return paths;
  return paths.map((path) => (path.length > 1 && NOW.test(fold(path[0]!)) ? path.slice(1) : path));
}

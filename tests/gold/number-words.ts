const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** Whole number below 10^12 written in words ("hai mươi mốt nghìn"); `undefined` where it is no such number. */
export function readNumberWords(text: string): number | undefined {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,()]/g, ' ')
    .replace(/\b(đồng|chẵn)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'đồng' && word !== 'chẵn');
  if (words.length === 0) return undefined;
  let total = 0;
  let group = 0;
  // A digit that stands before nothing yet: "chín tư" is 9, then 4.
  let last: number | undefined;
  for (const word of words) {
    const digit = digits[word];
    const scale = scales[word];
    if (digit !== undefined) {
      if (last !== undefined) group += last * 10;
      last = digit;
    } else if (word === 'trăm') {
      group += (last ?? 1) * 100;
      last = undefined;
    } else if (word === 'mươi') {
      group += (last ?? 1) * 10;
      last = undefined;
    } else if (word === 'mười') {
      group += 10;
      last = undefined;
    } else if (word === 'linh' || word === 'lẻ') {
      last = undefined;
    } else if (scale !== undefined) {
      total += (group + (last ?? 0)) * scale;
      group = 0;
      last = undefined;
    } else return undefined;
  }
  return total + group + (last ?? 0);
}

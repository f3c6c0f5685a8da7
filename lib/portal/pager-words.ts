/** Words of pagers, folded; names of icon glyphs as they are. Data: a portal that says it otherwise adds a word here. */
export const pagerWords = {
  next: [
    'trang sau',
    'trang ke',
    'trang ke tiep',
    'trang tiep',
    'trang tiep theo',
    'ke tiep',
    'tiep',
    'tiep theo',
    'sau',
    'next',
    'next page',
    '›',
    '»',
    '>',
    '>>',
    'chevron_right',
    'navigate_next',
    'keyboard_arrow_right',
  ],
  previous: [
    'trang truoc',
    'trang truoc do',
    'truoc',
    've truoc',
    'previous',
    'previous page',
    'prev',
    '‹',
    '«',
    '<',
    '<<',
    'chevron_left',
    'navigate_before',
    'keyboard_arrow_left',
  ],
  first: ['trang dau', 'trang dau tien', 'dau', 'dau tien', 'bat dau', 'first', 'first page', 'first_page'],
  last: ['trang cuoi', 'trang cuoi cung', 'cuoi', 'cuoi cung', 'last', 'last page', 'last_page'],
} as const;

export type PagerWord = keyof typeof pagerWords;

/** Icons without a text, by a part of their class. Double arrows lead to the ends and are left alone. */
export const nextIcon = /(?:^|[\s-])(?:angle|chevron|arrow|caret)-right(?:\s|$)/;

/** Signs for pages left out. */
export const ellipsis = /^(?:\.{2,3}|…|•••)$/;

/** Total texts: "Tổng số 237 hồ sơ", "Hiển thị 1 - 10 trong số 1.022 kết quả", "1 – 20 of 123", "1 tới 10 của 237 mục". */
export const totalPatterns: readonly RegExp[] = [
  /(?<![\d/.,-])(?<from>\d[\d.]*)\s*(?:[-–]|đến|tới|to)\s*(?<to>\d[\d.]*)\s*(?:trong tổng số|trong số|trên tổng số|trong|trên|của|of|\/)\s*(?<total>\d[\d.,]*)(?!\s?[/\d])/giu,
  /(?:tổng (?:số|cộng)|có tất cả|tìm thấy|tổng)\s*:?\s*(?<total>\d[\d.,]*)\s*(?:hồ sơ|kết quả|bản ghi|mục|dòng)/giu,
  /tổng số (?:hồ sơ|kết quả|bản ghi)\s*:\s*(?<total>\d[\d.,]*)/giu,
  /(?<![\d.,/])(?<total>\d[\d.,]*)\s*(?:bản ghi|results|records|items|entries)\b/giu,
];

/** "Trang 1 trong 103", "Trang 1/103", "Tổng 103 trang". */
export const pageCountPatterns: readonly RegExp[] = [
  /trang\s*(?<page>\d+)\s*(?:trong(?: tổng)?(?: số)?|trên|của|of|\/)\s*(?<pages>\d+)/iu,
  /page\s*(?<page>\d+)\s*(?:of|\/)\s*(?<pages>\d+)/iu,
  /tổng(?: số)?\s*(?<pages>\d+)\s*trang/iu,
];

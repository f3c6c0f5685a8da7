/** Words of pagers, folded; names of icon glyphs and arrows as they are. Data: a portal that says it otherwise adds a word here. */
export const pagerWords = {
  next: [
    'trang sau',
    'trang ke',
    'trang ke tiep',
    'trang tiep',
    'trang tiep theo',
    'den trang sau',
    'den trang tiep theo',
    'den trang ke tiep',
    'ke tiep',
    'tiep',
    'tiep theo',
    'sau',
    'next',
    'next page',
    'go to next page',
    'go to the next page',
    'move next',
    '›',
    '»',
    '>',
    '>>',
    '→',
    '▶',
    '❯',
    'chevron_right',
    'navigate_next',
    'keyboard_arrow_right',
    'arrow_forward_ios',
  ],
  previous: [
    'trang truoc',
    'trang truoc do',
    'den trang truoc',
    'den trang truoc do',
    'truoc',
    've truoc',
    'previous',
    'previous page',
    'go to previous page',
    'go to the previous page',
    'prev',
    'prev page',
    'move previous',
    '‹',
    '«',
    '<',
    '<<',
    '←',
    '◀',
    '❮',
    'chevron_left',
    'navigate_before',
    'keyboard_arrow_left',
    'arrow_back_ios',
  ],
  first: [
    'trang dau',
    'trang dau tien',
    'den trang dau',
    'den trang dau tien',
    've trang dau',
    'dau',
    'dau tien',
    'bat dau',
    'first',
    'first page',
    'go to first page',
    'go to the first page',
    'first_page',
    '|<',
    '⏮',
  ],
  last: [
    'trang cuoi',
    'trang cuoi cung',
    'den trang cuoi',
    'den trang cuoi cung',
    'cuoi',
    'cuoi cung',
    'last',
    'last page',
    'go to last page',
    'go to the last page',
    'last_page',
    '>|',
    '⏭',
  ],
} as const;

export type PagerWord = keyof typeof pagerWords;

/** Arrows that lead to the ends where arrows for one page stand beside them, and else to the next page or the one before. */
export const farArrows: Readonly<Record<string, 'first' | 'last'>> = { '«': 'first', '<<': 'first', '»': 'last', '>>': 'last' };
export const nearArrows: ReadonlySet<string> = new Set(['‹', '<', '›', '>']);

/** Controls that add rows below those shown: folded texts, whole, perhaps with a number of rows behind. */
export const loadMoreWords =
  /^(?:(?:tai|xem|hien thi|hien) them(?: \d+)?(?: (?:ho so|ket qua|ban ghi|dong|du lieu|muc))?|xem tiep|(?:load|show|view) more(?: (?:results|rows|records|items))?)(?: \d+(?: \d+)?)?$/;

/** Said by a control beside the arrows, these make it no pager but a step of some work: it is left alone. Folded. */
export const workWords =
  /^(?:luu|gui|nop|ky|duyet|phe duyet|trinh|chuyen(?! (?:trang|den trang))|hoan (?:thanh|tat)|quay lai|huy|xac nhan|dong y|tiep nhan|tu choi|xoa|buoc|save|submit|back|finish|cancel|confirm|step)(?: |$)/;

/** Icons without a text, by a part of their class. Double arrows lead to the ends. */
export const iconWords: readonly (readonly [PagerWord, RegExp])[] = [
  [
    'last',
    /double-right|d-arrow-right|seek-end|seek-last|page-last|step-forward|fast-forward|pagination-last|(?:^|[\s_-])last(?:[\s_-]|$)/,
  ],
  ['first', /double-left|d-arrow-left|seek-first|page-first|step-backward|fast-backward|pagination-first|(?:^|[\s_-])first(?:[\s_-]|$)/],
  [
    'next',
    /(?:^|[\s_-])(?:angle|chevron|arrow|caret)-right(?:[\s_-]|$)|seek-next|page-?next|p-?next|pager?-next|pagination-next|(?:^|[\s_-])next(?:[\s_-]|$)/,
  ],
  [
    'previous',
    /(?:^|[\s_-])(?:angle|chevron|arrow|caret)-left(?:[\s_-]|$)|seek-prev|page-?prev|p-?prev|pager?-prev|pagination-prev|(?:^|[\s_-])prev(?:ious)?(?:[\s_-]|$)/,
  ],
];

/** Signs for pages left out. */
export const ellipsis = /^(?:\.{2,3}|…|•••|⋯)$/;

/** Total texts: "Tổng số 237 hồ sơ", "Hiển thị 1 - 10 trong số 1.022 kết quả", "1 – 20 of 123", "1 tới 10 của 237 mục". */
export const totalPatterns: readonly RegExp[] = [
  /(?<![\d/.,-])(?<from>\d[\d.,]*)\s*(?:[-–—]|đến|tới|to)\s*(?<to>\d[\d.,]*)\s*(?:trong tổng số|trong số|trên tổng số|trong|trên|của|of|\/)\s*(?<total>\d[\d.,]*)(?!\s?[/\d])/giu,
  /(?:tổng (?:số|cộng)|có tất cả|tìm thấy|tổng)\s*:?\s*(?<total>\d[\d.,]*)\s*(?:hồ sơ|kết quả|bản ghi|mục|dòng)/giu,
  /tổng số (?:hồ sơ|kết quả|bản ghi|dòng)\s*:\s*(?<total>\d[\d.,]*)/giu,
  /(?<![\d.,/])(?<total>\d[\d.,]*)\s*(?:bản ghi|results|records|items|entries)\b/giu,
];

/** A total without a word for what is counted: only believed inside a pager. */
export const bareTotal = /(?:^|\s)(?:tổng(?: số| cộng)?|total)\s*:?\s*(?<total>\d[\d.,]*)(?=\s*$|\s+[^\d\s/%])/giu;

/** "Trang 1 trong 103", "Trang 1/103", "Tổng 103 trang". */
export const pageCountPatterns: readonly RegExp[] = [
  /trang\s*:?\s*(?<page>\d+)\s*(?:trong(?: tổng)?(?: số)?|trên(?: tổng)?(?: số)?|của|of|\/)\s*(?<pages>\d+)/iu,
  /page\s*:?\s*(?<page>\d+)\s*(?:of|\/)\s*(?<pages>\d+)/iu,
  /(?<page>\d+)\s*of\s*(?<pages>\d+)\s*(?:pages|trang)/iu,
  /tổng(?: số)?\s*(?<pages>\d+)\s*trang/iu,
];

/** "(58 hồ sơ)" beside the number of pages: only believed if so many rows fill so many pages. */
export const countBesidePages =
  /(?<![\d.,/-])(?<total>\d[\d.,]*)\s*(?:hồ sơ|kết quả|bản ghi|mục|dòng)(?!\s*(?:\/|mỗi|một trang|trên|trong|trang))/giu;

/** "1 / 5", "(1 of 5)": only believed as the whole text of a part of a pager. */
export const barePageCount = /^\(?(?<page>\d{1,5})\s*(?:\/|of|trên|của)\s*(?<pages>\d{1,5})\)?$/iu;

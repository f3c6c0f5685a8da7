import type { Paragraph, ReportText } from './report-text';

/** How a line begins: numbers of headings, bullets, or nothing. */
export type Bullet = 'A' | 'I' | '1' | '1.1' | 'a' | '*' | '-' | '+' | '•' | '';

/** Headings and bullets from the widest to the narrowest; a line ends all that is as narrow as itself. */
const RANKS: Readonly<Record<Bullet, number>> = { A: 0, I: 1, '1': 2, '1.1': 3, a: 4, '*': 5, '': 6, '-': 7, '+': 8, '•': 9 };

export interface Line {
  block: number;
  bullet: Bullet;
  /** The text behind bullet and number. */
  body: string;
  /** It stands over what follows: a numbered title, or words that end with a colon. */
  heading: boolean;
  /** Blocks of the headings above, the widest first. */
  under: readonly number[];
}

/** The paragraphs of a report that hold something, with the headings above each. */
export function outlineOf(report: ReportText): Line[] {
  const stack: Line[] = [];
  const lines: Line[] = [];
  report.blocks.forEach((block, at) => {
    if (block.kind !== 'paragraph' || block.text.trim() === '') return;
    const { bullet, body } = begins(block);
    while (stack.length > 0 && RANKS[stack.at(-1)!.bullet] >= RANKS[bullet]) stack.pop();
    const line: Line = { block: at, bullet, body, heading: isHeading(block, bullet, body), under: stack.map((above) => above.block) };
    lines.push(line);
    if (line.heading) stack.push(line);
  });
  return lines;
}

const BEGINNINGS: readonly { bullet: Bullet; pattern: RegExp }[] = [
  { bullet: '1.1', pattern: /^\d{1,2}(?:\.\d{1,2})+[.)]?\s+/u },
  { bullet: '1', pattern: /^\d{1,2}[.)]\s*(?=\D)/u },
  { bullet: 'I', pattern: /^[IVXLC]{1,5}[.)]\s*/u },
  { bullet: 'A', pattern: /^[A-HĐ][.)]\s+(?=\p{L})/u },
  { bullet: 'a', pattern: /^[a-zđ][.)]\s+/u },
  { bullet: '+', pattern: /^(?:[-–—]\s*)?\+\s*/u },
  { bullet: '-', pattern: /^[-–—]\s*/u },
  { bullet: '•', pattern: /^[•·●○▪]\s*/u },
  { bullet: '*', pattern: /^\*\s*/u },
];

function begins({ text, marker = '' }: Paragraph): { bullet: Bullet; body: string } {
  // Signs of text formats: "#### **5. …**", "**- …**", "\* …".
  const shown = `${marker === '' ? '' : `${marker} `}${text}`.replace(/^[\s>#]*(?:\*\*|__|_)*\s*/u, '').replace(/^\\\*/u, '*');
  for (const { bullet, pattern } of BEGINNINGS) {
    const match = pattern.exec(shown);
    if (match !== null) return { bullet, body: shown.slice(match[0].length) };
  }
  return { bullet: '', body: shown };
}

/** Days, months, quarters and years count nothing, nor do the units a part speaks of: "B. Tại 17 xã, thị trấn". */
const DATES =
  /\d{1,2}\/\d{1,2}\/\d{4}|(?:năm|quý|tháng)\s+\d+(?:\/\d{4})?|\d+ tháng|\/\d{4}|(?:tại|ở|của|khối|ubnd)\s+\d+\s+(?=xã|phường|thị trấn|huyện|sở|phòng|đơn vị)/giu;

/** A numbered line with more text than this is a paragraph, not a title. */
const LONGEST_TITLE = 160;

function isHeading({ style }: Paragraph, bullet: Bullet, body: string): boolean {
  if (style === 'heading') return true;
  const bare = body.replace(/[*_\s]+$/u, '');
  if (bare.length > LONGEST_TITLE) return false;
  if (bare.endsWith(':')) return true;
  return (
    (bullet === 'A' || bullet === 'I' || bullet === '1' || bullet === '1.1' || bullet === 'a' || bullet === '*') &&
    !/\d/.test(bare.replace(DATES, ''))
  );
}

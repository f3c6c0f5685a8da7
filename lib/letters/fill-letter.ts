import type { Moment } from '../text/moment';
import { printable } from '../text/printable';
import type { Sheet, SheetBlock, SheetLine, SheetRun } from '../text/sheet';
import { holesIn, piecesOf, type HoleName, type LetterBlock, type LetterForm } from './letter-form';
import { fullOfficeName } from '../text/office-name';
import { BLANK_DAY, BLANK_MOMENT, dayInWords, momentInWords } from '../text/say-day';

/** What is known of one dossier and of who writes. Texts as shown; what is absent or empty is not known. */
export interface LetterFacts {
  /** The day of the letter, `yyyy-MM-dd`; absent: left open. */
  day?: string | undefined;
  superior?: string | undefined;
  unit?: string | undefined;
  place?: string | undefined;
  signerTitle?: string | undefined;
  signerName?: string | undefined;
  owner?: string | undefined;
  address?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  procedure?: string | undefined;
  code?: string | undefined;
  received?: Moment | undefined;
  due?: Moment | undefined;
  newDue?: string | undefined;
  reason?: string | undefined;
}

export interface FilledLetter {
  sheet: Sheet;
  /** What the form asks for and nobody knows: dots stand there. */
  missing: readonly HoleName[];
}

const dots = (count: number): string => '…'.repeat(count);

const blanks: Readonly<Record<HoleName, string>> = {
  owner: dots(20),
  address: dots(22),
  phone: dots(10),
  email: dots(14),
  unit: dots(20),
  procedure: dots(30),
  code: dots(16),
  received: BLANK_DAY,
  due: BLANK_MOMENT,
  newDue: BLANK_DAY,
  reason: dots(60),
};

/** The letter as it will be printed. Nothing is made up: what is not known stays a line of dots. */
export function fillLetter(form: LetterForm, facts: LetterFacts): FilledLetter {
  const missing = holesIn(form).filter((name) => valueOf(name, facts) === undefined);
  const title: SheetBlock = { kind: 'title', runs: [{ text: form.title, bold: true }] };
  const subtitle: SheetBlock[] = form.subtitle === undefined ? [] : [{ kind: 'subtitle', runs: [{ text: form.subtitle, italic: true }] }];
  const body = [title, ...subtitle, ...form.blocks.map((block) => filledBlock(block, facts))];
  return { sheet: { paper: form.paper, head: headOf(form, facts), body, foot: footOf(form, facts) }, missing };
}

function valueOf(name: HoleName, facts: LetterFacts): string | undefined {
  if (name === 'received' || name === 'newDue') return facts[name] === undefined ? undefined : dayInWords(facts[name]);
  if (name === 'due') return facts.due === undefined ? undefined : momentInWords(facts.due);
  const text = printable(facts[name] ?? '');
  if (text === '') return undefined;
  if (name === 'unit') return fullOfficeName(text);
  // The form itself goes on with a full stop.
  return name === 'reason' ? text.replace(/[.;,\s]+$/, '') || undefined : text;
}

function filledBlock(block: LetterBlock, facts: LetterFacts): SheetBlock {
  if (block.kind === 'table') return block;
  const runs = piecesOf(block.text).map((piece, index): SheetRun => {
    if ('words' in piece) return { text: piece.words };
    const name = piece.hole as HoleName;
    const value = valueOf(name, facts);
    const text = value ?? blanks[name];
    return {
      text: index === 0 ? capital(text) : text,
      ...(value === undefined && { blank: true as const }),
      ...(name === 'code' && { unbroken: true as const }),
    };
  });
  return { kind: block.kind, runs };
}

const STATE: readonly SheetLine[] = [
  { runs: [{ text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true }], small: true },
  { runs: [{ text: 'Độc lập - Tự do - Hạnh phúc', bold: true }], rule: 'full' },
];

function headOf(form: LetterForm, facts: LetterFacts): Sheet['head'] {
  const superior = printable(facts.superior ?? '');
  const unit = printable(facts.unit ?? '');
  const names: SheetRun[] = [
    ...(superior === '' ? [] : headLines(superior).map((text) => ({ text }))),
    ...(unit === ''
      ? [{ text: dots(16), blank: true as const }]
      : headLines(unit).map((text) => ({ text, ...(form.desk === undefined && { bold: true as const }) }))),
    ...(form.desk === undefined ? [] : [{ text: form.desk, bold: true as const }]),
  ];
  const left: SheetLine[] = names.map((run, index) => ({
    runs: [run],
    small: true,
    ...(index === names.length - 1 && { rule: 'half' as const }),
  }));
  if (form.symbol !== undefined) left.push({ runs: [{ text: 'Số: ' }, { text: dots(4), blank: true }, { text: `/${form.symbol}` }] });
  const place = printable(facts.place ?? '');
  const placeRun: SheetRun = place === '' ? { text: dots(6), italic: true, blank: true } : { text: place, italic: true };
  const dayRun: SheetRun =
    facts.day === undefined ? { text: BLANK_DAY, italic: true, blank: true } : { text: dayInWords(facts.day), italic: true };
  return { left, right: [...STATE, { runs: [placeRun, { text: ', ', italic: true }, dayRun] }] };
}

/** In capitals; a committee and its place stand on a line each. */
function headLines(office: string): string[] {
  return upper(fullOfficeName(office))
    .replace(/^(ỦY BAN NHÂN DÂN) /, '$1\n')
    .split('\n');
}

function footOf(form: LetterForm, facts: LetterFacts): Sheet['foot'] {
  const [first, second] = form.signers.length > 1 ? form.signers : [undefined, form.signers[0]];
  const receivers: SheetLine[] =
    form.recipients.length === 0
      ? []
      : [
          { runs: [{ text: 'Nơi nhận:', bold: true, italic: true }], small: true, aside: true },
          ...form.recipients.map((text): SheetLine => ({ runs: [{ text: `- ${text}` }], small: true, aside: true })),
        ];
  const left = first === undefined ? receivers : signature(first.title, first.note, '');
  if (second === undefined) return { left, right: [] };
  const title = printable(facts.signerTitle ?? '');
  return {
    left,
    right: signature(title === '' || second.fixed ? second.title : upper(title), second.note, printable(facts.signerName ?? '')),
  };
}

function signature(title: string, note: string, name: string): SheetLine[] {
  return [
    { runs: [{ text: title, bold: true }] },
    { runs: [{ text: note, italic: true }], room: true },
    ...(name === '' ? [] : [{ runs: [{ text: name, bold: true as const }] }]),
  ];
}

function upper(text: string): string {
  return text.toLocaleUpperCase('vi');
}

function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
}

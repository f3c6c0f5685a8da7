/** What a letter may hold of one dossier and its office. `{name}` in the text of a form stands for it. */
export const holeNames = [
  'owner',
  'address',
  'phone',
  'email',
  'unit',
  'procedure',
  'code',
  'received',
  'due',
  'newDue',
  'reason',
] as const;

export type HoleName = (typeof holeNames)[number];

export type LetterKind = 'apology' | 'supplement' | 'refusal';

/** A printed form as versioned data: forms change, and an office may have one of its own. */
export interface LetterForm {
  version: 1;
  /** Equals the file name of those that come with the extension. */
  id: string;
  kind: LetterKind;
  /** `Mẫu số 04` */
  number: string;
  /** As printed. */
  title: string;
  subtitle?: string;
  legalBasis: string;
  /** `yyyy-MM-dd`, first and last day. */
  validFrom: string;
  validTo?: string;
  /**
   * How sure the wording is. `confirmed`: compared with the published form; `seen`: as systems in use print it; `assumed`: by
   * description; `to-supply`: the form is known by name alone and cannot be used until somebody brings its text.
   */
  evidence: 'confirmed' | 'seen' | 'assumed' | 'to-supply';
  note?: string;
  paper: 'A4' | 'A5';
  /** Second line of the office, printed bold below its name. */
  desk?: string;
  /** What follows the number: `Số: ……/PXL`. Without it no number is printed. */
  symbol?: string;
  blocks: readonly LetterBlock[];
  /** Texts to begin the reason with. */
  reasons: readonly string[];
  recipients: readonly string[];
  /** One, or two from left to right. The title of the last gives way to that of whoever signs, unless it is `fixed`. */
  signers: readonly { title: string; note: string; fixed?: true }[];
}

export type LetterBlock =
  { kind: 'centred' | 'paragraph'; text: string } | { kind: 'table'; columns: readonly { name: string; share: number }[]; rows: number };

const HOLE = /\{(\w+)\}/g;

/** The text in pieces: words as they stand, and holes by name. */
export function piecesOf(text: string): ({ words: string } | { hole: string })[] {
  const pieces: ({ words: string } | { hole: string })[] = [];
  let from = 0;
  for (const found of text.matchAll(HOLE)) {
    if (found.index > from) pieces.push({ words: text.slice(from, found.index) });
    pieces.push({ hole: found[1]! });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from) });
  return pieces;
}

/** Everything the form asks for, in the order in which it asks. */
export function holesIn(form: LetterForm): HoleName[] {
  const texts = form.blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]));
  const names = texts.flatMap((text) => piecesOf(text).flatMap((piece) => ('hole' in piece ? [piece.hole] : [])));
  return holeNames.filter((name) => names.includes(name)).toSorted((a, b) => names.indexOf(a) - names.indexOf(b));
}

import * as z from 'zod/mini';
import { holeNames, piecesOf, type LetterForm } from './letter-form';
import { printable } from '../text/printable';

/** Characters of a form written as JSON; ours have a tenth of it. */
export const LETTER_FORM_LIMIT = 60_000;

const line = (most: number) => z.string().check(z.minLength(1), z.maxLength(most), z.refine(isPrintable));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay));

/** As it will be printed, so that what was checked is what comes out. */
function isPrintable(text: string): boolean {
  return printable(text) === text;
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Curly brackets stand around the name of something known and nowhere else. */
const holedText = line(2_000).check(
  z.refine((text) =>
    piecesOf(text).every((piece) => ('hole' in piece ? holeNames.some((name) => name === piece.hole) : !/[{}]/.test(piece.words))),
  ),
);

const share = z.number().check(z.int(), z.gte(3), z.lte(100));
const block = z.union([
  z.strictObject({ kind: z.enum(['centred', 'paragraph']), text: holedText }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(z.strictObject({ name: line(80), share })).check(
      z.minLength(1),
      z.maxLength(8),
      z.refine((columns) => columns.reduce((sum, column) => sum + column.share, 0) === 100),
    ),
    rows: z.number().check(z.int(), z.gte(1), z.lte(20)),
  }),
]);

export const letterFormSchema: z.ZodMiniType<LetterForm> = z
  .strictObject({
    version: z.literal(1),
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,59}$/)),
    kind: z.enum(['apology', 'supplement', 'refusal']),
    number: line(40),
    title: line(200),
    subtitle: z.exactOptional(line(300)),
    legalBasis: line(400),
    validFrom: day,
    validTo: z.exactOptional(day),
    evidence: z.enum(['confirmed', 'seen', 'assumed', 'to-supply']),
    note: z.exactOptional(line(600)),
    paper: z.enum(['A4', 'A5']),
    desk: z.exactOptional(line(120)),
    symbol: z.exactOptional(line(40)),
    blocks: z.array(block).check(z.maxLength(40)),
    reasons: z.array(line(300)).check(z.maxLength(30)),
    recipients: z.array(line(120)).check(z.maxLength(10)),
    signers: z.array(z.strictObject({ title: line(80), note: line(80), fixed: z.exactOptional(z.literal(true)) })).check(z.maxLength(2)),
  })
  .check(
    z.refine(({ validFrom, validTo }) => validTo === undefined || validFrom <= validTo),
    // A form without a text can be told of, and cannot be printed.
    z.refine(({ evidence, blocks, signers }) => [blocks, signers].every((parts) => (parts.length === 0) === (evidence === 'to-supply'))),
  );

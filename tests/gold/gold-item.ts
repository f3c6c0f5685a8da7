import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

/** What a claim or a fault is about; the checks of report texts are measured by it. */
export const relations = [
  'sum',
  'balance',
  'cross',
  'percent',
  'complement',
  'le',
  'same',
  'period',
  'claim',
  'scale',
  'words',
  'symbol',
  'order',
  'inside',
  'date',
  'distinct',
  'list',
  'base',
  'inverted',
  'unit',
  'blank',
  'mark',
  'heading',
  'name',
  'doubled',
] as const;

const faultSchema = z.strictObject({
  /** As written in the text. */
  figure: z.string().check(z.minLength(1)),
  /** What would stand there if it were right; several where more than one would do. */
  right: z.array(z.string()).check(z.minLength(1)),
  relation: z.enum(relations),
  /** Whether the arithmetic leaves no other reading, so that `chặn` is in place. */
  certain: z.boolean(),
});

const goldItemSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  text: z.string().check(z.minLength(10)),
  /** What holds in the text once its faults are mended, see `claims.ts`. */
  claims: z.array(z.string()),
  faults: z.array(faultSchema),
  note: z.optional(z.string()),
});

export type Fault = z.infer<typeof faultSchema>;
export type GoldItem = z.infer<typeof goldItemSchema>;

/** `texts` may be looked at while the checks are made better; the others only measured. */
export type GoldFolder = 'texts' | 'texts-holdout' | 'texts-third' | 'texts-fourth' | 'texts-fifth' | 'texts-sixth' | 'texts-seventh';

/** Throws where a file is not of the form above. */
export function readGold(folder: GoldFolder): readonly GoldItem[] {
  const place = fileURLToPath(new URL(`./${folder}/`, import.meta.url));
  return readdirSync(place)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => z.parse(z.array(goldItemSchema), JSON.parse(readFileSync(place + name, 'utf8'))));
}

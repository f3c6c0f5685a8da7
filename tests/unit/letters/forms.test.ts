import { describe, expect, it } from 'vitest';
import { letterForms } from '../../../lib/letters/form-registry';
import { fillLetter } from '../../../lib/letters/fill-letter';
import type { LetterExample } from '../../../lib/letters/letter.examples';
import { holeNames, piecesOf } from '../../../lib/letters/letter-form';
import { letterFormSchema } from '../../../lib/letters/letter-form-schema';
import { sheetText } from '../../../lib/text/sheet';

const files = import.meta.glob<{ examples: readonly LetterExample[] }>('../../../lib/letters/forms/*.examples.ts', { eager: true });

describe.each(letterForms)('$id', (form) => {
  const { examples } = Object.entries(files).find(([path]) => path.endsWith(`/${form.id}.examples.ts`))![1];

  it('is held to the same checks as one from outside', () => {
    expect(letterFormSchema.safeParse(form).error).toBeUndefined();
  });

  it('asks for nothing that nobody knows of', () => {
    const asked = form.blocks.flatMap((block) => (block.kind === 'table' ? [] : piecesOf(block.text)));
    expect(
      asked.flatMap((piece) => ('hole' in piece ? [piece.hole] : [])).filter((hole) => !holeNames.some((name) => name === hole)),
    ).toEqual([]);
  });

  it.each(examples)('$name', ({ facts, says, missing }) => {
    const filled = fillLetter(form, facts);
    const text = sheetText(filled.sheet).join('\n');
    for (const words of says) expect(text).toContain(words);
    expect(filled.missing).toEqual(missing);
    expect(text).not.toMatch(/undefined|null|NaN|\{|\}/);
  });
});

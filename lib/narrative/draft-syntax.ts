/** A part of a template: words as they stand, a slot, or the beginning, middle and end of a part that stands only under a condition. */
/** Where the part stands in the text of its block. */
export type TemplatePart = { start: number; end: number } & PartKind;

export type PartKind =
  | { kind: 'words'; text: string }
  | { kind: 'slot'; said: string }
  | { kind: 'if'; conditions: readonly SaidCondition[]; said: string }
  | { kind: 'else' }
  | { kind: 'end' };

/** `nếu biết X`, `nếu không biết X`, `nếu X > 0`. */
export type SaidCondition = { slot: string; known: boolean } | { slot: string; sign: '>' | '<' | '=' | '>=' | '<='; than: number };

const BRACES = /\{\{([^{}]{1,200})\}\}/g;

/** One block of a template in its parts. Braces that hold nothing readable are words. */
export function partsOf(text: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of text.matchAll(BRACES)) {
    if (match.index > from) parts.push(words(text, from, match.index));
    const said = (match[1] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
    parts.push({ ...partOf(said), start: match.index, end: match.index + match[0].length });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push(words(text, from, text.length));
  return parts;
}

function words(text: string, start: number, end: number): TemplatePart {
  return { kind: 'words', text: text.slice(start, end), start, end };
}

function partOf(said: string): PartKind {
  if (/^hết$/i.test(said)) return { kind: 'end' };
  if (/^còn lại$/i.test(said)) return { kind: 'else' };
  const condition = /^nếu\s+(.+)$/i.exec(said)?.[1];
  if (condition === undefined) return { kind: 'slot', said };
  const conditions = condition.split(/\s*;\s*/).map(conditionOf);
  return conditions.every((one) => one !== undefined) ? { kind: 'if', conditions, said } : { kind: 'slot', said };
}

function conditionOf(said: string): SaidCondition | undefined {
  const known = /^(không\s+)?biết\s+(.+)$/i.exec(said);
  if (known !== null) return { slot: known[2] ?? '', known: known[1] === undefined };
  const compared = /^(.+?)\s*(>=|<=|>|<|=)\s*(\d{1,12})$/.exec(said);
  if (compared === null) return undefined;
  const [, slot = '', sign = '', than = ''] = compared;
  return sign === '>' || sign === '<' || sign === '=' || sign === '>=' || sign === '<=' ? { slot, sign, than: Number(than) } : undefined;
}

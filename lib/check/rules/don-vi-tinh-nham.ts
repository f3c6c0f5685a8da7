import type { Mention } from '../../narrative/mention';
import type { ReadText } from '../../narrative/read-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'don-vi-tinh-nham',
  severity: 'warn',
  source: 'Một số liệu đếm hồ sơ ở chỗ này thì không đếm thủ tục ở chỗ khác',
};

/** Smaller numbers meet by chance. */
const TELLING = 50;

/** One figure of one unit that is "hồ sơ" here and "thủ tục" there, and more than there are procedures. */
export const donViTinhNham: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => {
    const procedures = read.mentions.filter(
      ({ kind, thing, value }) => (kind === 'count' || kind === 'ratio') && thing === 'procedure' && value !== undefined,
    );
    const all = procedures.filter(
      ({ aspects, kind }) =>
        kind === 'count' && (aspects.has('publicised') || aspects.has('total')) && !aspects.has('full') && !aspects.has('part'),
    );
    return procedures.flatMap((mention) => {
      if (mention.value! < TELLING || !isHandled(mention)) return [];
      const same = read.mentions.find(
        (other) =>
          other.thing === 'dossier' && other.kind === 'count' && other.value === mention.value && other.scope.level === mention.scope.level,
      );
      const [total] = all.filter((one) => one.at !== mention.at).toSorted((a, b) => b.value! - a.value!);
      const divided = read.lists.find(
        ({ wholes, parts }) =>
          wholes[0] === mention.at &&
          parts.length > 1 &&
          isOfDossiers(
            read,
            parts.map(({ at }) => at),
            mention.value!,
          ),
      );
      const balanced = balancedWith(read, mention);
      if (balanced !== undefined) return [told(read, [mention, ...balanced], 'parts')];
      if (divided !== undefined) return [told(read, [mention, ...divided.parts.map(({ at }) => read.mentions[at]!)], 'parts')];
      if (total === undefined || total.value! >= mention.value!) return [];
      if (same === undefined) return isReceived(mention) ? [told(read, [mention, total], 'many')] : [];
      return [told(read, [mention, same, total])];
    });
  },
};

/** "tiếp nhận 1.655 hồ sơ, đã giải quyết 1.620 thủ tục, đang giải quyết 35 hồ sơ": with dossiers it makes dossiers. */
function balancedWith({ mentions }: ReadText, { value, place, at }: Mention): Mention[] | undefined {
  const near = mentions.filter(
    (one) => one.at !== at && one.thing === 'dossier' && one.kind === 'count' && one.value! > 0 && one.place.block === place.block,
  );
  for (const a of near)
    for (const b of near)
      if (a !== b && a.value! > TELLING && (a.value === value! + b.value! || value === a.value! + b.value!)) return [a, b];
  return undefined;
}

/** What is received and resolved is dossiers. */
function isReceived({ aspects }: Mention): boolean {
  return aspects.has('received') && aspects.has('resolved');
}

function isOfDossiers(read: ReadText, parts: readonly number[], whole: number): boolean {
  const mentions = parts.map((at) => read.mentions[at]!);
  return (
    mentions.every(({ thing, kind }) => thing === 'dossier' && kind === 'count') &&
    mentions.reduce((sum, { value = 0 }) => sum + value, 0) === whole
  );
}

function told(read: ReadText, [mention, other, total]: readonly Mention[], variant?: 'parts' | 'many'): Finding {
  const figures = [mention!, ...(other ? [other] : []), ...(total ? [total] : [])];
  return textFinding(head, read, {
    ...(variant !== undefined && { variant }),
    figures: figures.map(namedFigure),
    values: { figure: mention!.raw, other: other?.raw ?? '', total: total?.raw ?? '' },
    found: mention!.raw,
  });
}

/** Received or resolved by a channel: what happens to dossiers. */
function isHandled({ aspects, kind }: Mention): boolean {
  return kind === 'ratio' || aspects.has('received') || aspects.has('resolved') || aspects.has('online');
}

import type { Mention } from '../../narrative/mention';
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
      if (same === undefined || total === undefined || total.value! >= mention.value!) return [];
      return [
        textFinding(head, read, {
          figures: [mention, same, total].map(namedFigure),
          values: { figure: mention.raw, other: same.raw, total: total.raw },
          found: mention.raw,
        }),
      ];
    });
  },
};

/** Received or resolved by a channel: what happens to dossiers. */
function isHandled({ aspects, kind }: Mention): boolean {
  return kind === 'ratio' || aspects.has('received') || aspects.has('resolved') || aspects.has('online');
}

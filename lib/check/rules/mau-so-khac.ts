import type { Mention } from '../../narrative/mention';
import type { RuleHead, TextRule } from '../rule';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'mau-so-khac',
  severity: 'note',
  source: 'Hồ sơ quá hạn khi giải quyết là một phần của hồ sơ đã giải quyết, không phải của hồ sơ tiếp nhận',
};

/** Dossiers resolved late, set against all that were received and not against those resolved. */
export const mauSoKhac: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    read.mentions.flatMap((mention) => {
      if (mention.kind !== 'ratio' || mention.second === undefined || mention.value === undefined) return [];
      const [part, base] = [mention.value, mention.second.value];
      const scope = mention.scope.period === undefined ? {} : { period: mention.scope.period };
      const late = read.facts.of('resolved.late', scope);
      const resolved = read.facts.of('resolved.total', scope);
      const taken = read.facts.of('toResolve.total', scope);
      if (late?.value !== part || taken?.value !== base || resolved === undefined || resolved.value === base) return [];
      return [
        textFinding(head, read, {
          figures: [mention, ...resolved.mentions, ...taken.mentions].filter(isFirst).map(namedFigure),
          values: { ratio: mention.raw, taken: base, resolved: resolved.value, right: `${part}/${resolved.value}` },
          expected: `${part}/${resolved.value}`,
          found: mention.raw,
        }),
      ];
    }),
};

function isFirst(mention: Mention, at: number, all: readonly Mention[]): boolean {
  return all.findIndex((other) => other.at === mention.at) === at;
}

import type { Finding } from '../finding';
import type { ListRule, RecordContext, RuleHead, SeenDossier } from '../rule';

/** The owner is all it asks of its surroundings: so it runs where there is neither calendar nor past. */
export type SameContext = Pick<RecordContext, 'ownerOf'>;

export interface SameRule extends ListRule {
  check: (dossiers: readonly SeenDossier[], context: SameContext) => readonly Finding[];
}

/**
 * Shape `same`: dossiers that agree in all that should tell them apart. `keyOf` undefined: not enough is shown to compare it.
 * `find` looks at one group of two or more.
 */
export function sameRule(
  head: RuleHead & {
    keyOf: (dossier: SeenDossier, context: SameContext) => string | undefined;
    find: (alike: readonly SeenDossier[], context: SameContext) => readonly Finding[];
  },
): SameRule {
  return {
    ...head,
    scope: 'list',
    check: (dossiers, context) => {
      const groups = new Map<string, SeenDossier[]>();
      for (const dossier of dossiers) {
        const key = head.keyOf(dossier, context);
        if (key === undefined) continue;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [dossier]);
        else group.push(dossier);
      }
      return [...groups.values()].flatMap((group) => (group.length > 1 ? head.find(group, context) : []));
    },
  };
}

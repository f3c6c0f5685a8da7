import { dayText } from '../../calendar/say-moment';
import { plain } from '../../text/normalise';
import { dayOf } from '../../text/moment';
import { fields } from '../../vocabulary/field';
import type { StateId } from '../../vocabulary/state';
import type { Finding } from '../finding';
import type { RuleHead, SeenDossier } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';
import { sameRule, type SameContext } from '../shapes/same';

/**
 * One matter handled twice, on paper and online. A note: one person may bring two matters of one kind on one day. Only where the
 * owner is shown or kept; two on paper or two online are common and say nothing; one that was withdrawn or refused is
 * settled; another office (the front of the code) is another matter.
 */
const head: RuleHead = {
  id: 'trung-ho-so',
  severity: 'note',
  source: 'Báo cáo của các đơn vị: tồn tại đồng thời hai hình thức xử lý một hồ sơ, trên giấy và trực tuyến',
};

export const trungHoSo = sameRule({
  ...head,
  // What costs little comes first: most dossiers share day, office and procedure with none of the other channel.
  keyOf: (dossier, context) => {
    const { portal, code, procedureCode, procedure, state, channel, received, submitted } = dossier;
    if (ownerOf(dossier, context) === undefined) return undefined;
    const [day, what] = [received ?? submitted, procedureCode ?? procedure];
    if (channel === undefined || day === undefined || what === undefined || SETTLED.has(state)) return undefined;
    return `${portal}|${dayOf(day)}|${code.slice(0, code.indexOf('-'))}|${what}`;
  },
  find: (alike, context) => {
    if (!alike.some(isOnline) || alike.every(isOnline)) return [];
    const owned = new Map<string, SeenDossier[]>();
    for (const dossier of alike) {
      const owner = nameOf(ownerOf(dossier, context));
      if (owner !== '') owned.set(owner, [...(owned.get(owner) ?? []), dossier]);
    }
    return [...owned.values()].flatMap((mine) => {
      const [online, paper] = [mine.filter(isOnline), mine.filter((dossier) => !isOnline(dossier))];
      // One and one: three of a kind are no double of one.
      return online.length === 1 && paper.length === 1 ? [pair(online[0]!, paper[0]!)] : [];
    });
  },
});

const SETTLED: ReadonlySet<StateId | undefined> = new Set(['withdrawn', 'refused', 'draft']);

function ownerOf(dossier: SeenDossier, context: SameContext): string | undefined {
  return context.ownerOf?.(dossier) ?? dossier.extra?.[fields.owner.csv];
}

/** Tones stay: Bịa and Bìa are two people. */
function nameOf(shown: string | undefined): string {
  return shown === undefined ? '' : plain(shown).toLowerCase();
}

function isOnline({ channel }: SeenDossier): boolean {
  return channel === 'online';
}

function pair(one: SeenDossier, other: SeenDossier): Finding {
  const values = { other: other.code, day: dayText(one.received ?? one.submitted ?? '') };
  return dossierFinding(head, one, {
    used: ['code', 'received'],
    values,
    figures: [{ label: fields.code.csv, raw: other.code, code: other.code }],
  });
}

import { clockOf } from '../../dossier/overdue-states';
import { NONE, type RecordRule, type RuleHead, type SeenDossier } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

/**
 * A second request for a supplement. The page's own count warns; what the states seen so far tell is a note, because a request
 * that was clicked by mistake and taken back looks the same.
 */
const head: RuleHead = {
  id: 'bo-sung-lan-hai',
  severity: 'warn',
  source:
    'Nghị định 61/2018/NĐ-CP, Điều 15 khoản 3: hướng dẫn bổ sung một lần, đầy đủ; Quyết định 766/QĐ-TTg: yêu cầu quá một lần tính là quá hạn',
};

export const boSungLanHai: RecordRule = {
  ...head,
  scope: 'record',
  check: (dossier) => {
    const shown = dossier.handling?.supplements;
    const count = shown ?? rounds(dossier);
    if (count < 2) return NONE;
    const counted = { label: shown === undefined ? 'Số lần thấy chờ bổ sung' : 'Số lần bổ sung', raw: String(count) };
    const state = shown === undefined ? [{ label: 'Trạng thái', raw: dossier.stateText ?? '' }] : [];
    const parts = { used: ['code'] as const, values: { count }, figures: [...state, counted] };
    if (shown !== undefined) return [dossierFinding(head, dossier, { ...parts, variant: 'count' })];
    return [dossierFinding(head, dossier, { ...parts, variant: 'seen', severity: 'note' })];
  },
};

/** Only an office that has worked again in between can have asked anew: two words for one wait are one request. */
function rounds({ history, state }: SeenDossier): number {
  if (history === undefined || history.length < 2) return 0;
  let [count, waiting] = [0, false];
  for (const { state: seen } of [...history, { state }]) {
    if (seen === undefined) continue;
    if (seen === 'waitingSupplement' && !waiting) [count, waiting] = [count + 1, true];
    else if (clockOf[seen] === 'runs') waiting = false;
  }
  return count;
}

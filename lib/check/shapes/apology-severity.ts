import type { Dossier } from '../../dossier/dossier';
import type { Severity } from '../finding';

/**
 * Nghị định 61/2018/NĐ-CP asks for the letter in time and allows one new date. For dossiers received since 01/7/2025 the rule is
 * that of Nghị định 118/2025/NĐ-CP and of the province; those read say the same, not all were read: a note.
 */
export function apologySeverity({ received }: Dossier): Severity {
  return received !== undefined && received < '2025-07-01' ? 'warn' : 'note';
}

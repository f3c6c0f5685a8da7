import type { DraftTemplate } from './draft';
import { baoCaoHaiCap } from './templates/bao-cao-hai-cap';
import { baoCaoMotCap } from './templates/bao-cao-mot-cap';

/** Reports that come with the extension; an office takes in its own. */
export const draftTemplates: readonly DraftTemplate[] = [baoCaoMotCap, baoCaoHaiCap];

import { nameInCode, registered, withSentences, type Stub } from './stub';

type RuleScope = 'dossier' | 'figures';

/** A rule that finds nothing yet: with its place in the registry, empty examples, and sentences to be written. */
export function newRule(id: string, scope: RuleScope): Stub {
  const name = nameInCode(id);
  const registry = `lib/check/${scope === 'dossier' ? 'dossier' : 'figure'}-rules.ts`;
  return {
    files: [
      { path: `lib/check/rules/${id}.ts`, text: scope === 'dossier' ? dossierRule(id, name) : figureRule(id, name) },
      { path: `lib/check/rules/${id}.examples.ts`, text: scope === 'dossier' ? dossierExamples : figureExamples },
    ],
    edits: [
      { path: registry, edit: (text) => registered(text, `${scope === 'dossier' ? 'dossier' : 'figure'}Rules`, name, `./rules/${id}`) },
      { path: 'lib/text/messages/vi/rule.json', edit: (text) => withSentences(text, vietnamese(id, scope)) },
      { path: 'lib/text/messages/en/rule.json', edit: (text) => withSentences(text, english(id, scope)) },
    ],
    next: `Say what it finds and on what it rests in lib/check/rules/${id}.ts, give five examples that hold and five that break,
write its sentences in lib/text/messages/{vi,en}/rule.json, then: npx vitest run tests/unit/check tests/architecture`,
  };
}

const dossierRule = (id: string, name: string): string => `import type { Dossier } from '../../dossier/dossier';
import { NONE, type DossierRule, type RuleHead } from '../rule';
import { dossierFinding } from '../shapes/dossier-finding';

/** To be written: what is wrong with such a dossier, and when it may be right all the same. */
const head: RuleHead = {
  id: '${id}',
  severity: 'note',
  source: 'Cần ghi: văn bản, trang tài liệu hoặc báo cáo làm căn cứ',
};

export const ${name}: DossierRule = {
  ...head,
  scope: 'dossier',
  check: (dossier) => (isFound(dossier) ? [dossierFinding(head, dossier, { used: ['received'] })] : NONE),
};

/** A missing date is no contradiction: what is not known is not found. */
function isFound(_dossier: Dossier): boolean {
  return false;
}
`;

const figureRule = (id: string, name: string): string => `import { NONE, type FigureRule, type RuleHead } from '../rule';

/** To be written: which figures must fit together, and when they may differ all the same. */
const head: RuleHead = {
  id: '${id}',
  severity: 'note',
  source: 'Cần ghi: văn bản, trang tài liệu hoặc báo cáo làm căn cứ',
};

/** The shapes in \`../shapes\` make the check: sums of columns, sums of rows, order. A blank cell is no zero. */
export const ${name}: FigureRule = {
  ...head,
  scope: 'figures',
  check: () => NONE,
};
`;

const dossierExamples = `import type { DossierExample } from '../rule.examples';

/** Five at least, the closest to being wrong first: \`{ name: 'còn hạn', dossier: { state: 'processing', due: '2023-06-20' } }\`. */
export const holds: readonly DossierExample[] = [];

export const breaks: readonly DossierExample[] = [];
`;

const figureExamples = `import type { FigureExample } from '../rule.examples';

/** Five at least, the closest to being wrong first; \`tableOf\` in \`../rule.examples\` draws their tables. */
export const holds: readonly FigureExample[] = [];

export const breaks: readonly FigureExample[] = [];
`;

function vietnamese(id: string, scope: RuleScope): Record<string, string> {
  return {
    [`rule.${id}.title`]: `Cần ghi: tên quy tắc ${id}`,
    [`rule.${id}.what`]: scope === 'dossier' ? 'Hồ sơ {code}: cần ghi điều chưa khớp.' : '{row}: cần ghi số nào chưa khớp.',
    [`rule.${id}.why`]: 'Cần ghi: vì sao.',
    [`rule.${id}.next`]: 'Cần ghi: nên làm gì tiếp.',
  };
}

function english(id: string, scope: RuleScope): Record<string, string> {
  return {
    [`rule.${id}.title`]: `To be written: name of the rule ${id}`,
    [`rule.${id}.what`]: scope === 'dossier' ? 'Dossier {code}: to be written.' : '{row}: to be written.',
    [`rule.${id}.why`]: 'To be written: why.',
    [`rule.${id}.next`]: 'To be written: what to do next.',
  };
}

import { nameInCode, registered, withSentences, type Stub } from './stub';

export const ruleScopes = ['dossier', 'record', 'figures'] as const;
export type RuleScope = (typeof ruleScopes)[number];

/** Where it is registered: lib/check/NAME-rules.ts. */
const registries: Record<RuleScope, string> = { dossier: 'dossier', record: 'record', figures: 'figure' };

/** A rule that finds nothing yet: with its place in the registry, empty examples, and sentences to be written. */
export function newRule(id: string, scope: RuleScope): Stub {
  const name = nameInCode(id);
  const registry = registries[scope];
  return {
    files: [
      { path: `lib/check/rules/${id}.ts`, text: scope === 'figures' ? figureRule(id, name) : dossierRule(id, name, scope) },
      { path: `lib/check/rules/${id}.examples.ts`, text: scope === 'figures' ? figureExamples : dossierExamples(scope) },
    ],
    edits: [
      { path: `lib/check/${registry}-rules.ts`, edit: (text) => registered(text, `${registry}Rules`, name, `./rules/${id}`) },
      { path: 'lib/text/messages/vi/rule.json', edit: (text) => withSentences(text, vietnamese(id, scope)) },
      { path: 'lib/text/messages/en/rule.json', edit: (text) => withSentences(text, english(id, scope)) },
    ],
    next: `Say what it finds and on what it rests in lib/check/rules/${id}.ts, give five examples that hold and five that break,
write its sentences in lib/text/messages/{vi,en}/rule.json, then: npx vitest run tests/unit/check tests/unit/diagnose tests/architecture`,
  };
}

/** `dossier`: dates and state alone, it runs in the page too; `record`: with the calendar and the past. */
const dossierRule = (id: string, name: string, scope: 'dossier' | 'record'): string => `${
  scope === 'dossier'
    ? `import type { Dossier } from '../../dossier/dossier';
import { NONE, type DossierRule, type RuleHead } from '../rule';`
    : `import { NONE, type RecordRule, type RuleHead, type SeenDossier } from '../rule';`
}
import { dossierFinding } from '../shapes/dossier-finding';

/** To be written: what is wrong with such a dossier, and when it may be right all the same. */
const head: RuleHead = {
  id: '${id}',
  severity: 'note',
  source: 'Cần ghi: văn bản, trang tài liệu hoặc báo cáo làm căn cứ',
};

export const ${name}: ${scope === 'dossier' ? 'DossierRule' : 'RecordRule'} = {
  ...head,
  scope: '${scope}',
  check: (dossier) => (isFound(dossier) ? [dossierFinding(head, dossier, { used: ['received'] })] : NONE),
};

/** A missing date is no contradiction: what is not known is not found. */
function isFound(_dossier: ${scope === 'dossier' ? 'Dossier' : 'SeenDossier'}): boolean {
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

const dossierExamples = (scope: 'dossier' | 'record'): string => {
  const example = scope === 'dossier' ? 'DossierExample' : 'RecordExample';
  return `import type { ${example} } from '../rule.examples';

/** Five at least, the closest to being wrong first: \`{ name: 'còn hạn', dossier: { state: 'processing', due: '2023-06-20' } }\`. */
export const holds: readonly ${example}[] = [];

export const breaks: readonly ${example}[] = [];
`;
};

const figureExamples = `import type { FigureExample } from '../rule.examples';

/** Five at least, the closest to being wrong first; \`tableOf\` in \`../rule.examples\` draws their tables. */
export const holds: readonly FigureExample[] = [];

export const breaks: readonly FigureExample[] = [];
`;

function vietnamese(id: string, scope: RuleScope): Record<string, string> {
  return {
    [`rule.${id}.title`]: `Cần ghi: tên quy tắc ${id}`,
    [`rule.${id}.what`]: scope === 'figures' ? '{row}: cần ghi số nào chưa khớp.' : 'Hồ sơ {code}: cần ghi điều chưa khớp.',
    [`rule.${id}.why`]: 'Cần ghi: vì sao.',
    [`rule.${id}.next`]: 'Cần ghi: nên làm gì tiếp.',
  };
}

function english(id: string, scope: RuleScope): Record<string, string> {
  return {
    [`rule.${id}.title`]: `To be written: name of the rule ${id}`,
    [`rule.${id}.what`]: scope === 'figures' ? '{row}: to be written.' : 'Dossier {code}: to be written.',
    [`rule.${id}.why`]: 'To be written: why.',
    [`rule.${id}.next`]: 'To be written: what to do next.',
  };
}

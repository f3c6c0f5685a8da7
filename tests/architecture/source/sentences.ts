import { posix } from 'node:path';
import { filesUnder, isNode, productFiles, treeOf, visit, type SourceFile, type SyntaxNode } from './files';

export type Language = 'vi' | 'en';

export interface MessageFile {
  path: string;
  /** Name of the file, with which each of its ids begins. */
  namespace: string;
  /** As they stand in the file, so that an id written twice is seen twice. */
  keys: readonly string[];
  sentences: Readonly<Record<string, string>>;
}

export function messageFiles(language: Language): MessageFile[] {
  return filesUnder([`lib/text/messages/${language}`], ['.json']).map(({ path, text }) => ({
    path,
    namespace: posix.basename(path, '.json'),
    keys: [...text.matchAll(/^\s*"([^"]+)"\s*:/gm)].map((match) => match[1] ?? ''),
    sentences: JSON.parse(text) as Record<string, string>,
  }));
}

export function catalogueOf(language: Language): Record<string, string> {
  return Object.assign({}, ...messageFiles(language).map((file) => file.sentences)) as Record<string, string>;
}

export function holesOf(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].toSorted();
}

/** An id, or a pattern of ids, that a line of code names. */
export interface NamedId {
  file: SourceFile;
  node: SyntaxNode;
  id: string;
  /** Given for `workspace.${section}.title`. */
  pattern?: RegExp;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function templateOf(node: SyntaxNode): { id: string; pattern: RegExp } {
  const quasis = Array.isArray(node['quasis']) ? (node['quasis'] as SyntaxNode[]) : [];
  const parts = quasis.map((quasi) => String((quasi['value'] as { cooked?: string }).cooked ?? ''));
  return { id: parts.join('${…}'), pattern: new RegExp(`^${parts.map(escape).join('[\\w.-]+')}$`) };
}

const SAYING = new Set(['message', 'say']);

/** Whether a node is the first argument of `message()` or `say()`. */
function isSaid(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (parent?.type !== 'CallExpression') return false;
  const { callee, arguments: given } = parent;
  return isNode(callee) && SAYING.has(String(callee['name'])) && Array.isArray(given) && given[0] === node;
}

/** Names of messages between pages and background are written like ids: the keys of their tables. */
function channelNames(files: readonly SourceFile[]): Set<string> {
  const names = new Set<string>();
  for (const file of files.filter(({ path }) => path.startsWith('lib/browser/'))) {
    visit(treeOf(file), (node, parent, property) => {
      if (parent?.type === 'Property' && property === 'key' && typeof node['value'] === 'string') names.add(node['value']);
    });
  }
  return names;
}

/** Text handed to `message()` or `say()`, and any text that begins like an id of a message file. */
export function namedIds(namespaces: ReadonlySet<string>, files: readonly SourceFile[] = productFiles): NamedId[] {
  const found: NamedId[] = [];
  const channels = channelNames(files);
  const begins = (text: string): boolean => /^[a-z][\w-]*\./i.test(text) && namespaces.has(text.split('.')[0] ?? '');
  for (const file of files) {
    visit(treeOf(file), (node, parent) => {
      if (node.type === 'Literal' && typeof node['value'] === 'string') {
        const id = node['value'];
        if (isSaid(node, parent) || (begins(id) && !channels.has(id) && /^[\w-]+(?:\.[\w-]+)+$/.test(id))) found.push({ file, node, id });
      }
      if (node.type === 'TemplateLiteral') {
        const { id, pattern } = templateOf(node);
        if (begins(id) && !/\s/.test(id)) found.push(id.includes('${…}') ? { file, node, id, pattern } : { file, node, id });
      }
    });
  }
  return found;
}

export interface Saying {
  file: SourceFile;
  node: SyntaxNode;
  id: string;
  /** Names of the values given; absent where they cannot be seen from here. */
  values?: readonly string[];
}

/** Calls of `message('id', { … })` and `say('id', { … })` with the names of the values they give. */
export function sayings(files: readonly SourceFile[] = productFiles): Saying[] {
  const found: Saying[] = [];
  for (const file of files) {
    visit(treeOf(file), (node) => {
      const callee = node['callee'];
      if (node.type !== 'CallExpression' || !isNode(callee) || !SAYING.has(String(callee['name']))) return;
      const [id, values] = node['arguments'] as SyntaxNode[];
      if (typeof id?.['value'] !== 'string') return;
      const properties = values?.type === 'ObjectExpression' ? (values['properties'] as SyntaxNode[]) : [];
      const seen = (values === undefined || values.type === 'ObjectExpression') && properties.every(({ type }) => type === 'Property');
      const names = properties.map(({ key }) => (isNode(key) ? String(key['name'] ?? key['value']) : ''));
      found.push(seen ? { file, node, id: id['value'], values: names } : { file, node, id: id['value'] });
    });
  }
  return found;
}

/** Attributes that people read or hear. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);

/** Alike in every language: how a day is written, and the first header of a printed form. */
const UNSPOKEN = new Set(['dd/MM/yyyy', 'STT']);

/** Words that a page says by itself instead of by an id: between tags, and in attributes that are read out. */
export function wordsInPages(files: readonly SourceFile[]): { file: SourceFile; node: SyntaxNode; words: string }[] {
  const found: { file: SourceFile; node: SyntaxNode; words: string }[] = [];
  for (const file of files) {
    visit(treeOf(file), (node, parent) => {
      const { value } = node;
      if (typeof value !== 'string' || !/\p{L}{2}/u.test(value) || UNSPOKEN.has(value.trim()) || /^[a-z]+(?:\.\w+)+$/i.test(value)) return;
      const attribute = parent?.type === 'JSXAttribute' && isNode(parent['name']) ? String(parent['name']['name']) : undefined;
      if (node.type === 'JSXText' || (attribute !== undefined && SPOKEN.has(attribute))) found.push({ file, node, words: value.trim() });
    });
  }
  return found;
}

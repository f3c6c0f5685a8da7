import { posix } from 'node:path';
import { isNode, treeOf, visit, type SourceFile, type SyntaxNode } from './files';

export interface Import {
  /** As written. */
  specifier: string;
  /** Path from the root without ending, where it names a file of the project. */
  target?: string;
  node: SyntaxNode;
}

const ALIAS = /^(?:@@?|~~?)\//;

function targetOf(from: string, specifier: string): string | undefined {
  const bare = specifier.replace(/\?.*$/, '');
  const path = ALIAS.test(bare) ? bare.replace(ALIAS, '') : bare.startsWith('.') ? posix.join(posix.dirname(from), bare) : undefined;
  return path?.replace(/\.tsx?$/, '');
}

function specifierOf(node: SyntaxNode): string | undefined {
  const source = node['source'] ?? node['argument'];
  if (!isNode(source)) return undefined;
  const value = source['value'] ?? (isNode(source['literal']) ? source['literal']['value'] : undefined);
  return typeof value === 'string' ? value : undefined;
}

const IMPORTING = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType']);

/** Static and dynamic imports, re-exports and import types of one file. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  visit(treeOf(file), (node) => {
    if (!IMPORTING.has(node.type)) return;
    const specifier = specifierOf(node);
    if (specifier === undefined) return;
    const target = targetOf(file.path, specifier);
    found.push(target === undefined ? { specifier, node } : { specifier, target, node });
  });
  return found;
}

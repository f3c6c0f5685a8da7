import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface SourceFile {
  /** From the root, with slashes: `lib/text/say.ts`. */
  path: string;
  text: string;
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : walk(path);
    return [path];
  });
}

/** Files under folders of the root whose name ends in one of `endings`. */
export function filesUnder(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .map((folder) => join(root, folder))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .flatMap(walk)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

export const isExamples = (file: SourceFile): boolean => file.path.endsWith('.examples.ts');

/** What is bundled: everything of lib, components and entrypoints but the examples. */
export const productFiles = filesUnder(['lib', 'components', 'entrypoints'], ['.ts', '.tsx']).filter((file) => !isExamples(file));

/** A node of the syntax tree, as far as these tests look at it. */
export interface SyntaxNode {
  type: string;
  start: number;
  [key: string]: unknown;
}

const trees = new Map<string, SyntaxNode>();

export function treeOf(file: SourceFile): SyntaxNode {
  const known = trees.get(file.path);
  if (known) return known;
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path}: ${errors[0]?.message}`);
  const tree = program as unknown as SyntaxNode;
  trees.set(file.path, tree);
  return tree;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** Every node, parents first, with the node above it and the property it hangs on. */
export function visit(
  node: SyntaxNode,
  see: (node: SyntaxNode, parent: SyntaxNode | undefined, property: string) => void,
  parent?: SyntaxNode,
  property = '',
): void {
  see(node, parent, property);
  for (const [key, value] of Object.entries(node)) {
    if (Array.isArray(value)) {
      for (const child of value) if (isNode(child)) visit(child, see, node, key);
    } else if (isNode(value)) {
      visit(value, see, node, key);
    }
  }
}

/** `lib/text/say.ts:12` for messages. */
export function placeOf(file: SourceFile, node: SyntaxNode): string {
  return `${file.path}:${file.text.slice(0, node.start).split('\n').length}`;
}

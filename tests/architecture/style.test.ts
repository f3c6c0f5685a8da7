import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, isNode, placeOf, productFiles, treeOf, visit, type SourceFile, type SyntaxNode } from './source/files';
import { globalReferences, propertyNames } from './source/references';

const LONGEST = 250;

const codeFiles = [...productFiles, ...filesUnder(['scripts'], ['.ts'])];

const rawMarkup = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'srcDoc',
]);

function rawMarkupOf(file: SourceFile): string[] {
  const properties = propertyNames(file).filter(({ name }) => rawMarkup.has(name));
  const writes = propertyNames(file).filter(({ name }) => name === 'write' || name === 'writeln');
  const documentWrites = writes.filter(({ node }) => file.text.slice(0, node.start).endsWith('document.'));
  const evaluated = globalReferences(file).filter(({ name }) => name === 'eval' || name === 'Function');
  return [...properties, ...documentWrites, ...evaluated].map(({ name, node }) => `${placeOf(file, node)} ${name}`);
}

/** wxt asks for a default export where an entrypoint begins. */
const isEntrypoint = (path: string): boolean => /^entrypoints\/[^/]+(?:\/(?:index|main))?\.tsx?$/.test(path);

function exportsOf(file: SourceFile): SyntaxNode[] {
  const body = treeOf(file)['body'];
  return Array.isArray(body) ? body.filter(isNode).filter((node) => node.type.startsWith('Export')) : [];
}

const vagueFile = /(?:^|[-.])(?:utils?|helpers?|managers?|services?)(?:[-.]|$)/;
const vagueName = /(?:Utils?|Helpers?|Manager|Service)$/;

function vagueExports(file: SourceFile): string[] {
  return exportsOf(file).flatMap((node) => {
    const { declaration } = node;
    if (!isNode(declaration)) return [];
    const declared = Array.isArray(declaration['declarations']) ? declaration['declarations'] : [declaration];
    return declared
      .map((one: SyntaxNode) => (isNode(one['id']) ? String(one['id']['name']) : ''))
      .filter((name) => vagueName.test(name))
      .map((name) => `${file.path} ${name}`);
  });
}

function typesGivenUp(file: SourceFile): string[] {
  const found: string[] = [];
  visit(treeOf(file), (node) => {
    if (node.type === 'TSAnyKeyword') found.push(placeOf(file, node));
  });
  if (/@ts-(?:ignore|expect-error|nocheck)|oxlint-disable|eslint-disable/.test(file.text)) found.push(`${file.path} switches a check off`);
  return found;
}

describe('style', () => {
  it(`no file is longer than ${LONGEST} lines`, () => {
    const long = codeFiles.map((file) => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }));
    expect(long.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });

  it('no file or folder is a drawer for anything', () => {
    expect(codeFiles.map((file) => file.path).filter((path) => path.split('/').some((part) => vagueFile.test(part)))).toEqual([]);
    expect(codeFiles.flatMap(vagueExports)).toEqual([]);
  });

  it('no default exports but those that entrypoints need', () => {
    const found = codeFiles
      .filter((file) => !isEntrypoint(file.path))
      .flatMap((file) =>
        exportsOf(file)
          .filter((node) => node.type === 'ExportDefaultDeclaration')
          .map((node) => placeOf(file, node)),
      );
    expect(found).toEqual([]);
  });

  it('no barrels: a file exports what it makes', () => {
    const found = codeFiles.flatMap((file) =>
      exportsOf(file)
        .filter((node) => isNode(node['source']))
        .map((node) => placeOf(file, node)),
    );
    expect(found).toEqual([]);
    const indexes = productFiles.filter((file) => /^index\.tsx?$/.test(posix.basename(file.path)) && !file.path.startsWith('entrypoints/'));
    expect(indexes.map((file) => file.path)).toEqual([]);
  });

  it('text never becomes markup or code', () => {
    expect(productFiles.flatMap(rawMarkupOf)).toEqual([]);
  });

  it('no type is given up', () => {
    expect(codeFiles.flatMap(typesGivenUp)).toEqual([]);
  });

  it('these tests see what they look for', () => {
    const text = `export * from './x'; export default 1; export class PortalManager {} el.innerHTML = a; document.write(b);
      stream.write(c); eval(d); const e = (x: any) => x; <p dangerouslySetInnerHTML={f} />;`;
    const poisoned: SourceFile = { path: 'lib/poisoned.tsx', text };
    expect(rawMarkupOf(poisoned)).toHaveLength(4);
    expect(vagueExports(poisoned)).toHaveLength(1);
    expect(typesGivenUp(poisoned)).toHaveLength(1);
  });
});

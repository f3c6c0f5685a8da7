import { isNode, treeOf, visit, type SourceFile, type SyntaxNode } from './files';

/** Names bound anywhere in a file: variables, parameters, functions, imports. Coarse: one binding clears the whole file. */
function boundNames(tree: SyntaxNode): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(String(pattern['name']));
    else for (const part of Object.values(pattern)) (Array.isArray(part) ? part : [part]).forEach(bindPart);
  };
  const bindPart = (part: unknown): void => {
    if (!isNode(part)) return;
    if (part.type === 'Property') bind(part['value']);
    else if (part.type === 'AssignmentPattern') bind(part['left']);
    else if (/Pattern$|^Identifier$|^RestElement$|^TSParameterProperty$/.test(part.type)) bind(part);
  };
  visit(tree, (node) => {
    if (node.type === 'VariableDeclarator') bindPart(node['id']);
    if (/Function/.test(node.type)) {
      bindPart(node['id']);
      if (Array.isArray(node['params'])) node['params'].forEach(bindPart);
    }
    if (/^Import(?:Default|Namespace)?Specifier$/.test(node.type)) bindPart(node['local']);
    if (node.type === 'ClassDeclaration' || node.type === 'CatchClause') bindPart(node['id'] ?? node['param']);
  });
  return names;
}

function isName(parent: SyntaxNode | undefined, property: string): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression') return property === 'property' && parent['computed'] !== true;
  if (['Property', 'MethodDefinition', 'PropertyDefinition'].includes(parent.type)) {
    return property === 'key' && parent['computed'] !== true && parent['shorthand'] !== true;
  }
  return (
    /^(?:TS|JSX|Import|Export|Labeled|Break|Continue)/.test(parent.type) &&
    !/^(?:TSAsExpression|TSNonNull|TSSatisfies|TSTypeAssertion|TSExport|JSXExpression|JSXSpread|ImportExpression|ExportDefault)/.test(
      parent.type,
    )
  );
}

/** Identifiers that are read as values and are not bound in the file itself: globals. */
export function globalReferences(file: SourceFile): { name: string; node: SyntaxNode; parent: SyntaxNode | undefined }[] {
  const tree = treeOf(file);
  const bound = boundNames(tree);
  const found: { name: string; node: SyntaxNode; parent: SyntaxNode | undefined }[] = [];
  visit(tree, (node, parent, property) => {
    if (node.type !== 'Identifier' || isName(parent, property)) return;
    const name = String(node['name']);
    if (!bound.has(name)) found.push({ name, node, parent });
  });
  return found;
}

/** Names of properties that are read, written or called: `x.innerHTML`, `x['innerHTML']`, `{ innerHTML: … }`, JSX attributes. */
export function propertyNames(file: SourceFile): { name: string; node: SyntaxNode }[] {
  const found: { name: string; node: SyntaxNode }[] = [];
  visit(treeOf(file), (node, parent, property) => {
    if (node.type === 'JSXIdentifier' && parent?.type === 'JSXAttribute') found.push({ name: String(node['name']), node });
    if (parent?.type !== 'MemberExpression' || property !== 'property') return;
    const name = node['name'] ?? node['value'];
    if (typeof name === 'string') found.push({ name, node });
  });
  return found;
}

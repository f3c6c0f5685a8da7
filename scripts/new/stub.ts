/** What a new piece of the project begins with. */
export interface Stub {
  /** None of them may be there already. */
  files: readonly { path: string; text: string }[];
  /** Files that learn of it. */
  edits: readonly { path: string; edit: (text: string) => string }[];
  /** What the author has to say now. */
  next: string;
}

/** `tra-cham-nhieu-lan` → `traChamNhieuLan`, `ii-06a` → `ii06a`. */
export function nameInCode(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Adds an import after the last one and the name at the end of the list `list`. Throws where the file has another form. */
export function registered(text: string, list: string, name: string, from: string): string {
  const start = text.lastIndexOf('\nimport ') + 1;
  const end = text.indexOf('\n', start) + 1;
  const withImport = `${text.slice(0, end)}import { ${name} } from '${from}';\n${text.slice(end)}`;
  const array = new RegExp(`(export const ${list}: [^=]+= \\[)([^\\]]*?)(,?\\s*)\\];`);
  if (!array.test(withImport)) throw new Error(`no list ${list}`);
  return withImport.replace(array, (_, head: string, items: string, tail: string) => {
    return tail.includes('\n') ? `${head}${items},\n  ${name},\n];` : `${head}${items}, ${name}];`;
  });
}

/** Adds sentences at the end of a message file, which keeps its groups and its order. */
export function withSentences(text: string, sentences: Readonly<Record<string, string>>): string {
  const lines = Object.entries(sentences).map(([id, sentence]) => `  ${JSON.stringify(id)}: ${JSON.stringify(sentence)}`);
  return `${text.trimEnd().replace(/\s*\}$/, '')},\n\n${lines.join(',\n')}\n}\n`;
}

import { posix } from 'node:path';
import ts from 'typescript';
import { isTest, type SourceFile } from './graph.ts';

const longest = 500;

export function longFiles(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    return lines > longest ? [`${path} has ${lines} lines; at most ${longest}`] : [];
  });
}

const sayNothing = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared']);

/** Names that say nothing of what is inside, and names not in lowercase kebab case. */
export function badNames(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    const words = path.split('/').map((part) => part.split('.')[0] ?? '');
    const empty = words.find((word) => sayNothing.has(word));
    if (empty !== undefined) return [`${path}: "${empty}" does not say what is inside`];
    const name = posix.basename(path);
    return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name) ? [] : [`${path} is not in lowercase kebab case`];
  });
}

const parse = ({ path, text }: SourceFile) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);

const place = (source: ts.SourceFile, node: ts.Node) =>
  `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;

/** `export * from` hides what a module offers, and lets names collide in silence. */
export function starExports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const source = parse(file);
    return source.statements
      .filter((node) => ts.isExportDeclaration(node) && !(node.exportClause && ts.isNamedExports(node.exportClause)))
      .map((node) => `${place(source, node)} exports *; list the names`);
  });
}

const outside = new Set(
  'process document window globalThis navigator location localStorage sessionStorage indexedDB fetch crypto performance console setTimeout setInterval queueMicrotask'.split(
    ' ',
  ),
);

/** What makes a result depend on more than its arguments: clock, chance, host, its locale. */
export function impurities(files: readonly SourceFile[], folder: string): string[] {
  return files
    .filter(({ path }) => path.startsWith(`${folder}/`) && !isTest(path))
    .flatMap((file) => {
      const source = parse(file);
      const declared = declaredNames(source);
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        const what = impurity(node, declared);
        if (what !== undefined) found.push(`${place(source, node)} uses ${what}; it must be passed in`);
        ts.forEachChild(node, visit);
      };
      visit(source);
      return found;
    });
}

function impurity(node: ts.Node, declared: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    const path = `${node.expression.text}.${node.name.text}`;
    if (path === 'Date.now' || path === 'Math.random') return path;
  }
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date') {
    if (ts.isCallExpression(node) || (node.arguments ?? []).length === 0) return 'the present date';
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const method = node.expression.name.text;
    const locales = method === 'localeCompare' ? node.arguments.length - 1 : node.arguments.length;
    if (/^(localeCompare|toLocale\w+)$/.test(method) && locales < 1) return `${method} in the host's locale`;
  }
  if (ts.isIdentifier(node) && outside.has(node.text) && !declared.has(node.text) && isReference(node))
    return node.text;
  return undefined;
}

/** Whether an identifier means a variable, rather than naming a property, member or type. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isTypeElement(parent)) return false;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(ts.isClassElement(parent) && parent.name === node);
}

/** Names the file itself gives to something, at any depth: a parameter called `window` is not the browser's. */
function declaredNames(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (isDeclaration && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

import globals from 'globals';
import ts from 'typescript';
import { importsOf, isTest, roomOf, type SourceFile } from './source-file.ts';

/** Rooms that compute the same from the same, in a page, a worker, a build or a test. */
export const PURE: ReadonlySet<string> = new Set([
  'markdown',
  'roadmap',
  'skills',
  'graph',
  'layout',
  'search',
  'transfer',
  'progress',
  'sharing',
  'planning',
]);
/** The part of those rooms that is there to meet the world. */
const WORLDLY = /^src\/lib\/(?:progress\/(?:.*\/)?storage|layout\/worker)/;
/** Packages that draw, or keep what they are given. */
export const IMPURE_PACKAGES: readonly string[] = [
  'svelte',
  'lucide',
  'd3-selection',
  'd3-zoom',
  'idb',
];
const IMPURE_IMPORT = new RegExp(
  `^(?:node:|\\$app/|\\$env/|(?:${IMPURE_PACKAGES.join('|')})(?:/|$))`,
);

/** Of a page's names, those that mean the same everywhere and touch nothing. */
const EVERYWHERE = new Set([
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'atob',
  'btoa',
  'AbortController',
  'AbortSignal',
  'DOMException',
  'Blob',
  'Response',
  'CompressionStream',
  'DecompressionStream',
  'ReadableStream',
  'WritableStream',
  'TransformStream',
]);
const WORLD = new Set(
  [...Object.keys(globals.browser), ...Object.keys(globals.node)].filter(
    (name) => !(name in globals.builtin) && !EVERYWHERE.has(name),
  ),
);

export function isPure(file: SourceFile): boolean {
  const room = roomOf(file.path);
  return room !== null && PURE.has(room) && !isTest(file) && !WORLDLY.test(file.path);
}

/** A pure room holds no component, imports nothing of the world and only rooms as pure as itself. */
export function findImpureImports(files: readonly SourceFile[]): readonly string[] {
  return files.filter(isPure).flatMap((file) => [
    ...(/\.svelte(?:\.ts)?$/.test(file.path) ? [`${file.path}: Svelte in a pure room`] : []),
    ...importsOf(file)
      .filter((name) => IMPURE_IMPORT.test(name) || isImpureRoom(name))
      .map((name) => `${file.path}: imports ${name} into a pure room`),
  ]);
}

function isImpureRoom(name: string): boolean {
  const room = roomOf(name);
  if (room === null) return false;
  const path = `${name.replace(/^#lib\//, 'src/lib/')}/`;
  return !PURE.has(room) || WORLDLY.test(path);
}

/** A pure room names nothing that a page, a machine or a clock would answer. */
export function findWorldlyNames(files: readonly SourceFile[]): readonly string[] {
  return files.filter(isPure).flatMap((file) => {
    const code = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true);
    const declared = new Set<string>();
    const used = new Set<string>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        if (isName(node)) declared.add(node.text);
        else if (!isMember(node)) used.add(node.text);
      }
      const clock = readsClockOrDice(node);
      if (clock !== null) used.add(clock);
      ts.forEachChild(node, visit);
    };
    visit(code);
    return [...used]
      .filter((name) => (WORLD.has(name) && !declared.has(name)) || name.endsWith(')'))
      .map((name) => `${file.path}: uses ${name} in a pure room`);
  });
}

/** Whether the identifier gives its name to what is declared there, so that later uses mean that. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  const isDeclaration =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionLike(parent) ||
    ts.isClassLike(parent) ||
    ts.isInterfaceDeclaration(parent) ||
    ts.isTypeAliasDeclaration(parent) ||
    ts.isTypeParameterDeclaration(parent) ||
    ts.isImportClause(parent) ||
    ts.isNamespaceImport(parent) ||
    ts.isImportSpecifier(parent);
  return isDeclaration && parent.name === node && !isMethodName(node);
}

function isMethodName(node: ts.Identifier): boolean {
  const { parent } = node;
  return ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent) || ts.isAccessor(parent);
}

/** Whether the identifier names a member of something else: `.name`, `{ name: … }`, a field of a type. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return false;
  if ('propertyName' in parent && parent.propertyName === node) return true;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return 'name' in parent && parent.name === node;
}

/** `Date.now()`, `new Date()`, `Date()` and `Math.random()`, as they are to be reported; else null. */
function readsClockOrDice(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`;
    return name === 'Date.now' || name === 'Math.random' ? `${name}()` : null;
  }
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return null;
  if (node.expression.getText() !== 'Date') return null;
  const isNow = ts.isCallExpression(node) || (node.arguments ?? []).length === 0;
  return isNow ? 'the clock by Date()' : null;
}

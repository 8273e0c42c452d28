import * as v from 'valibot';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Diagnostic } from '#lib/roadmap';
import { checkVocabulary } from './check-vocabulary.ts';
import type { Skill, Vocabulary } from './model.ts';
import { makeVocabulary } from './name-index.ts';
import { makePlaceOf, type PlaceOf } from './places.ts';
import { vocabularySchema, type VocabularyFile } from './schema.ts';

export interface VocabularyReading {
  /** Empty where anything is wrong: needs lead to skills and never round, and so does what is part of what. */
  readonly vocabulary: Vocabulary;
  /** What is wrong with it, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the vocabulary of skills from the text of `skills.yaml`. Never throws: what is wrong is reported
 * with its line, each an error, since a wrong skill would be shown in every roadmap.
 */
export function readVocabulary(text: string): VocabularyReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', schema: 'core' });
  const placeOf = makePlaceOf(document, lines);
  const { value, faults } = toValue(document);
  if (faults.length > 0) {
    return { vocabulary: EMPTY, diagnostics: faults.map((fault) => explainYaml(fault, lines)) };
  }
  const parsed = v.safeParse(vocabularySchema, value);
  if (!parsed.success) {
    return {
      vocabulary: EMPTY,
      diagnostics: parsed.issues.map((issue) => explain(issue, placeOf)),
    };
  }
  const vocabulary = build(parsed.output, placeOf);
  const diagnostics = checkVocabulary(vocabulary, impliedNeeds(parsed.output)).map(
    ({ code, message, path }) => report(code, message, placeOf(path)),
  );
  return {
    vocabulary: diagnostics.length > 0 ? EMPTY : vocabulary,
    diagnostics: diagnostics.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

const EMPTY = makeVocabulary([], new Map());

interface YamlFault {
  readonly message: string;
  readonly offset: number;
}

/** What a document holds, or why it holds nothing. */
function toValue(document: Document.Parsed): { value: unknown; faults: readonly YamlFault[] } {
  const faults = document.errors.map(({ message, pos }) => ({ message, offset: pos[0] }));
  if (faults.length > 0) return { value: null, faults };
  try {
    return { value: document.toJS(), faults };
  } catch (error) {
    // An alias of nothing, or too many of them.
    const message = error instanceof Error ? error.message : 'The YAML is broken';
    return { value: null, faults: [{ message, offset: findStrayAlias(document) ?? 0 }] };
  }
}

function findStrayAlias(document: Document.Parsed): number | null {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document) === undefined) offsets.push(alias.range?.[0] ?? 0);
    },
  });
  return offsets[0] ?? null;
}

function report(
  code: string,
  message: string,
  { line, column }: { line: number; column: number },
): Diagnostic {
  return { code, severity: 'error', message, line, column };
}

function explainYaml({ message, offset }: YamlFault, lines: LineCounter): Diagnostic {
  const { line, col } = lines.linePos(offset);
  const [first = ''] = message.split('\n');
  const sentence = `${first.replace(/ at line \d+.*$/, '')}; mend the YAML here.`;
  return report('yaml', sentence, { line: Math.max(1, line), column: Math.max(1, col) });
}

function explain(issue: v.InferIssue<typeof vocabularySchema>, placeOf: PlaceOf): Diagnostic {
  const path = (issue.path ?? []).map(({ key }) => key as PropertyKey);
  const name = path.length > 0 ? path.map(String).join(' › ') : 'The file';
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  const isMissing = issue.received === 'undefined';
  const message = isUnknownKey
    ? `“${name}” is not known here; check its spelling or take it out.`
    : isMissing
      ? `“${name}” is missing; add it.`
      : `“${name}” ${issue.message}.`;
  return report('vocabulary', message, placeOf(path));
}

function build({ fields, skills }: VocabularyFile, placeOf: PlaceOf): Vocabulary {
  return makeVocabulary(
    Object.entries(fields).map(([id, name]) => ({ id, name })),
    new Map(
      Object.entries(skills).map(([id, said]): [string, Skill] => [
        id,
        {
          id,
          name: said.name,
          aliases: said.aliases,
          short: said.short,
          inside: said.inside,
          summary: said.summary,
          tags: said.tags,
          partOf: said['part-of'] ?? null,
          needs: Object.entries(said.needs).map(([skill, need]) => ({
            skill,
            why: typeof need === 'string' ? need : need.why,
          })),
          hours: said.hours,
          resources: said.resources,
          line: placeOf(['skills', id]).line,
        },
      ]),
    ),
  );
}

/** The needs that the author wants kept although others imply them, as `skill need`. */
function impliedNeeds({ skills }: VocabularyFile): ReadonlySet<string> {
  return new Set(
    Object.entries(skills).flatMap(([id, { needs }]) =>
      Object.entries(needs)
        .filter(([, need]) => typeof need !== 'string')
        .map(([need]) => `${id} ${need}`),
    ),
  );
}

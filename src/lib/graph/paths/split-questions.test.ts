import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitQuestions } from './split-questions.ts';

/** What is a question in one expression, which takes a time that grows with the square of a text. */
const QUESTION = /([^.!?\n]*\?)(?=\s|$)([^?]*)/gu;

it('finds questions with what is said after each, but none in quotation marks', () => {
  expect(splitQuestions('Know it. What is ACID? Four promises. Why "safe?" and not fast')).toEqual([
    { question: 'What is ACID?', answer: 'Four promises. Why "safe' },
  ]);
  expect(splitQuestions('Say "is it there?" and more.')).toEqual([]);
});

it('finds in any text what the plain expression finds', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'ab .!?\n\t"é😀'), maxLength: 40 });
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = [...text.matchAll(QUESTION)].map(([, question = '', answer = '']) => ({
        question: question.trim(),
        answer: answer.trim(),
      }));
      expect(splitQuestions(text)).toEqual(plain);
    }),
    { numRuns: 1000 },
  );
});

it('reads a text of any length once', () => {
  const long = 'x'.repeat(1_000_000);
  expect(splitQuestions(`${long}?x`)).toEqual([]);
  expect(splitQuestions(`${long}?x`.repeat(2) + ' why?')).toHaveLength(1);
});

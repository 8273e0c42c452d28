/** A question, and what follows it up to the next question mark. */
export interface Asked {
  readonly question: string;
  readonly answer: string;
}

/**
 * Words up to a sign that ends a sentence, or a line, or the text; with what follows where that sign is a question
 * mark at the end of a word. It takes those words whatever comes after them, so that no letter is read twice.
 */
const SENTENCE = /([^.!?\n]*)(?:(\?)(?=\s|$)([^?]*)|[.!?\n]|$)/gu;

/**
 * The questions of a text, each with what it says after it. A mark inside quotation marks ends what is quoted, no
 * question. The time grows with the length of the text.
 */
export function splitQuestions(text: string): readonly Asked[] {
  if (!text.includes('?')) return [];
  return [...text.matchAll(SENTENCE)].flatMap(([, words = '', mark, answer = '']) =>
    mark === undefined ? [] : [{ question: (words + mark).trim(), answer: answer.trim() }],
  );
}

/**
 * Bounds on what no person writes, so that reading stays linear in the length of any text: Lezer
 * compares delimiters of one paragraph, and open blocks of one line, pairwise.
 */

/** Blocks within blocks; what is nested deeper is read as plain text. */
export const DEEPEST_BLOCK = 100;

/** Marks and links within one another; what is nested deeper keeps its text and loses its marks. */
export const DEEPEST_INLINE = 100;

/** Characters with a meaning to Markdown in one paragraph that are read together. */
export const MOST_DELIMITERS = 3000;

/** Lines of a paragraph that begins with `[`, as a link's definition may, that are read together. */
export const MOST_DEFINITION_LINES = 200;

/** Characters before the next line's first word, looked at for the delimiter row of a table. */
export const LONGEST_DELIMITER_ROW = 4000;

/** What stands in a cell of a table row that the cell to its left covers, in extracted text: U+2028, white space that no cell has alone. An empty cell says nothing; this one says what that says. */
export const COVERED_CELL = '\u2028';

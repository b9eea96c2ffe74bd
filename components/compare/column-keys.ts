/** The letters that stand for the trials of the table, in their order. */
export const COLUMN_KEYS = ['A', 'B', 'C', 'D'] as const

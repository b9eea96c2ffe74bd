const starts = `'SEARCH', 'AREA', 'RANGE', 'DISTANCE', Coverage, Expansion, 'TILT', 'ALL', 'MISSING', 'MIN', 'MAX', EscapedKeyword, BooleanLiteral, DecimalLiteral, DateLiteral, TimeLiteral, RadiusLiteral, StringLiteral, Term`

/** What the registry says it expected in place of a mark that follows a term. */
export const afterTerm = `{<EOF>, '(', ',', 'NOT', 'AND', 'OR', ${starts}}`

/** What it says it expected where an expression should start. */
export const beforeTerm = `{<EOF>, '(', ',', 'NOT', ${starts}}`

/** What it says it expected inside parentheses that are not closed. */
export const insideParentheses = `{'(', ')', ',', 'NOT', 'AND', 'OR', ${starts}}`

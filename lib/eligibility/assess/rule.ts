import type { Statement } from '../facts/fact.ts'
import type { Answers } from '../questions/fields.ts'
import { type Comparison, NOT_ASKED } from './comparison.ts'

export type Kind = Statement['kind']
export type StatementOf<K extends Kind> = Extract<Statement, { kind: K }>

/** How statements of one kind are compared with answers. */
export type Rule = {
  readonly compare: (statement: Statement, answers: Answers) => Comparison
  /** Whether another line lets in what `conflict` keeps out. Lines that disagree are for the team. */
  readonly letsIn: (other: Statement, answers: Answers, conflict: Comparison) => boolean
}

/** Whether a statement is of that kind. */
export function is<K extends Kind>(statement: Statement, kind: K): statement is StatementOf<K> {
  return statement.kind === kind
}

/** The rule of one kind. Statements of another are not compared by it. */
export function rule<K extends Kind>(
  kind: K,
  compare: (statement: StatementOf<K>, answers: Answers) => Comparison,
  letsIn: Rule['letsIn'] = () => false,
): Rule {
  return {
    compare: (statement, answers) =>
      is(statement, kind) ? compare(statement, answers) : NOT_ASKED,
    letsIn,
  }
}

/** For rules where only a line of the same kind can disagree. */
export function sameKind<K extends Kind>(
  kind: K,
  letsIn: (other: StatementOf<K>, answers: Answers, conflict: Comparison) => boolean,
): Rule['letsIn'] {
  return (other, answers, conflict) => is(other, kind) && letsIn(other, answers, conflict)
}

import type { AssessedLine } from '../../../eligibility/assess/assess.ts'
import { counted } from '../../../trials/text/listed.ts'

type Standing = AssessedLine['standing']

/** "8 of 13 rules match your answers. 5 we could not compare." The numbers add up to all lines; what there is none of is not told. */
export function rulesInShort(lines: readonly { readonly standing: Standing }[]): string {
  const count = (standing: Standing) => lines.filter((line) => line.standing === standing).length
  const [fit, clash, ask] = [count('fits'), count('conflicts'), count('ask')]
  const rest = lines.length - fit - clash - ask
  const all = counted(lines.length, 'rule')
  return [
    fit > 0 ? `${fit} of ${all} ${fit === 1 ? 'matches' : 'match'} your answers.` : `${all}.`,
    clash > 0 ? `${clash} ${clash === 1 ? 'clashes' : 'clash'}.` : '',
    ask > 0 ? `${ask} to ask the team.` : '',
    rest > 0 ? `${rest} we could not compare.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

import { z } from 'zod'

/** One instruction: its word in capitals, and what follows on this and all continued lines. */
export type Instruction = { readonly word: string; readonly rest: string }

/** What one image is made of, from its FROM to the next. `name` is null where it has none. */
export type Stage = {
  readonly from: string
  readonly name: string | null
  readonly instructions: readonly Instruction[]
}

/** The stages of a Dockerfile, in order. Throws where an instruction stands before the first FROM. */
export function readDockerfile(text: string): Stage[] {
  const stages: (Stage & { instructions: Instruction[] })[] = []
  for (const instruction of instructionsIn(text)) {
    if (instruction.word === 'FROM') {
      const [from = '', , name = null] = instruction.rest.split(/\s+/)
      stages.push({ from, name, instructions: [] })
      continue
    }
    const stage = stages.at(-1)
    if (stage === undefined) throw new Error(`${instruction.word} stands before FROM.`)
    stage.instructions.push(instruction)
  }
  return stages
}

function instructionsIn(text: string): Instruction[] {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:#|$)/.test(line))
    .join('\n')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => {
      const [, word = '', rest = ''] = /^\s*(\w+)\s+(.*)$/.exec(line) ?? []
      return { word: word.toUpperCase(), rest: rest.trim() }
    })
}

const words = z.array(z.string()).min(1)

/** A command in the form of a list, `["node", "a.ts"]`, which runs without a shell; options before it are passed over. Throws for any other form. */
export function commandIn(rest: string): string[] {
  return words.parse(JSON.parse(rest.slice(rest.indexOf('['))))
}

/** The names and values of an ENV. Values hold no blanks here. */
export function valuesIn(rest: string): Record<string, string> {
  return Object.fromEntries(
    rest
      .split(/\s+/)
      .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}

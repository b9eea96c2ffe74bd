import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { registryDescription } from './description.ts'
import { studyTypes } from './study-types.ts'
import { trimmedDescription } from './trimmed-description.ts'

const beside = (name: string) => new URL(name, import.meta.url)

const [, , published] = process.argv
const description =
  published === undefined
    ? registryDescription
    : trimmedDescription(parse(readFileSync(published, 'utf8')))
writeFileSync(beside('openapi.json'), `${JSON.stringify(description, null, 2)}\n`)
writeFileSync(beside('study.generated.ts'), await studyTypes(description))

import { type CodeFile, type CodeLine, codeKey, codeStart, FEW_CODES } from './code-file.ts'

/** A postcode as the sources give it. */
export type SourceCode = {
  /** As people write it. */
  readonly code: string
  readonly name: string
  /** Empty where the region has no name. */
  readonly region: string
  /** ISO code. */
  readonly country: string
  readonly lat: number
  readonly lon: number
}

/** Fewer codes get no file of their own: its name would give away more of what was typed than two characters. */
const FEWEST_IN_FILE = 60

/** All files of postcodes by their first characters. */
export function splitCodes(codes: readonly SourceCode[]): ReadonlyMap<string, CodeFile> {
  const starts = Map.groupBy(codes, ({ code }) => codeStart(codeKey(code)))
  const files = Map.groupBy(starts, ([start, some]) =>
    some.length < FEWEST_IN_FILE ? FEW_CODES : start,
  )
  return new Map(
    [...files].map(([start, groups]) => [start, fileOf(groups.flatMap(([, some]) => some))]),
  )
}

function fileOf(codes: readonly SourceCode[]): CodeFile {
  const regions = new Map<string, readonly [number, string, string]>()
  const lines = codes.map(({ code, name, region, country, lat, lon }): CodeLine => {
    const id = `${country} ${region}`
    const [index] = regions.get(id) ?? [regions.size]
    regions.set(id, [index, region, country])
    return [code, name, index, to2(lat), to2(lon)]
  })
  return {
    regions: [...regions.values()].map(([, name, country]) => [name, country]),
    codes: lines,
  }
}

const to2 = (degrees: number) => Math.round(degrees * 100) / 100

import { z } from 'zod'

const pageSchema = z.object({
  studies: z.array(z.unknown()),
  totalCount: z.number().optional(),
  nextPageToken: z.string().optional(),
})

const numberedSchema = z.object({
  protocolSection: z.object({ identificationModule: z.object({ nctId: z.string() }) }),
})

/** One page of `/studies`. */
export type Page = z.infer<typeof pageSchema>

/** What a server answered to one GET, redirects not followed. */
export type Asked = {
  readonly status: number
  readonly type: string | null
  readonly location: string | null
  readonly text: string
}

/** Asks over HTTP; `parameters` are encoded here. Rejects as `fetch` does. */
export async function ask(
  url: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Asked> {
  const search = new URLSearchParams(parameters).toString()
  const response = await fetch(search === '' ? url : `${url}?${search}`, { redirect: 'manual' })
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    location: response.headers.get('location'),
    text: await response.text(),
  }
}

/** Asks for one page of studies. Throws with the server's own words if it gives none. */
export async function askPage(
  url: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<Page> {
  const asked = await ask(`${url}/studies`, parameters)
  if (asked.status !== 200) throw new Error(`${asked.status} ${asked.text}`)
  return pageSchema.parse(JSON.parse(asked.text))
}

/** Asks for all pages, one after the other. */
export async function askAllPages(
  url: string,
  parameters: Readonly<Record<string, string>>,
): Promise<Page[]> {
  const pages = [await askPage(url, parameters)]
  for (let next = pages[0]?.nextPageToken; next !== undefined; next = pages.at(-1)?.nextPageToken) {
    pages.push(await askPage(url, { ...parameters, pageToken: next }))
  }
  return pages
}

/** The trial numbers of studies, in their order. Throws for a study without one. */
export function numbersOf(studies: readonly unknown[]): string[] {
  return studies.map(
    (study) => numberedSchema.parse(study).protocolSection.identificationModule.nctId,
  )
}

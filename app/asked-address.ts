import { type Address, readAddress } from '#lib/trials/address/read-address'

/** The search part of an address as Next gives it, as it came. */
function asGiven(given: Record<string, string | string[] | undefined>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(given).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => [name, one]),
    ),
  )
}

/** What a page was asked for in its address, and what of it is not used. `given` is the search part as it came, to be compared with how we would write it. */
export async function askedOfPage(
  searchParams: Promise<Record<string, string | string[] | undefined>>,
): Promise<Address & { readonly given: URLSearchParams }> {
  const given = asGiven(await searchParams)
  return { ...readAddress(given), given }
}

/** What a route was asked for in its address. */
export function askedOfRoute(request: Request): URLSearchParams {
  return readAddress(new URL(request.url).searchParams).params
}

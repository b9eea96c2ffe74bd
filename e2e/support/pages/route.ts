/** The apps that the tests start: one reads the stand-in, the other reaches no registry. */
export type Source = 'live' | 'offline'

export type Route = {
  /** What a reader would call it; part of the tests' titles. */
  readonly name: string
  readonly path: string
  /** The file of the page, from the app folder. */
  readonly page: string
  readonly source: Source
  /** The status it is sent with, where that is not 200. */
  readonly status?: 404
}

import { BackLink } from '#components/ui/press/back-link'
import { Section } from '#components/ui/section'
import type { CatalogueCharts } from '#lib/catalogue/learn/catalogue-charts'
import { Bars } from './bars'
import { YearColumns } from './year-columns'

/** So many countries stay in sight. */
const COUNTRIES_OPEN = 10

/** What the list holds, counted and drawn. `readOn` is the day of the copy, in words. */
export function ChartsPage({
  charts: { total, topics, states, countries, years, undated },
  readOn,
}: {
  readonly charts: CatalogueCharts
  readonly readOn: string
}) {
  const more = countries.slice(COUNTRIES_OPEN)
  return (
    <>
      <p className="print:hidden">
        <BackLink href="/learn">All pages to learn from</BackLink>
      </p>
      <h1 className="text-3xl font-bold">Our list in pictures</h1>
      <p className="mt-3 max-w-read text-lg">
        We list {total} trials on the gut in MS. Here is how many there are of each kind. A big
        number does not say that a treatment is better.
      </p>
      <p className="mt-3 text-sm text-ink-2">Counted in the copy of {readOn}.</p>
      <Section title="Topics" id="topics" aside="A trial can be about several things.">
        <Bars caption="Trials by topic" first="Topic" bars={topics} />
      </Section>
      <Section title="Status" id="states" aside="As the copy has it.">
        <Bars caption="Trials by status" first="Status" bars={states} />
      </Section>
      <Section title="Where" id="countries" aside="A trial can be in several countries.">
        <Bars
          caption="Trials by country of their sites"
          first="Country"
          bars={countries.slice(0, COUNTRIES_OPEN)}
        />
        {more.length > 0 && (
          <details>
            <summary>{more.length} more countries</summary>
            <div>
              <Bars caption="Trials by country, the others" first="Country" bars={more} />
            </div>
          </details>
        )}
      </Section>
      <Section title="When" id="years" aside="The year in which a trial began, or plans to begin.">
        <YearColumns years={years} />
        {undated > 0 && <p>{undated} name no year.</p>}
      </Section>
    </>
  )
}

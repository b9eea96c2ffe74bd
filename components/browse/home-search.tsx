import { Button } from '#components/ui/button'
import type { Entry } from '#lib/catalogue/catalogue'
import { countryNames } from '#lib/trials/sites/countries-of'
import { TOPICS } from '#lib/trials/topics/topics'

/** The short search form of the first page. It leads to the browse page with the same names in the address. */
export function HomeSearch({ entries }: { entries: readonly Entry[] }) {
  const countries = countryNames(entries.flatMap(({ trial }) => trial.sites))
  const topics = TOPICS.filter(({ id }) =>
    entries.some(({ reading }) => reading.topics.includes(id)),
  )
  return (
    <section className="well">
      <h2 id="search-heading">Search the trials</h2>
      <search className="body">
        <form className="stacked" action="/trials" method="get" aria-labelledby="search-heading">
          <div className="field">
            <label htmlFor="words">Words</label>
            <input
              className="input"
              id="words"
              name="q"
              type="search"
              maxLength={200}
              autoComplete="off"
            />
          </div>
          <div className="field">
            <label htmlFor="topic">What is it about?</label>
            <select className="select" id="topic" name="topic" defaultValue="">
              <option value="">Anything</option>
              {topics.map((topic) => (
                <option key={topic.id} value={topic.id}>
                  {topic.words}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="country">In which country?</label>
            <select className="select" id="country" name="country" defaultValue="">
              <option value="">Any country</option>
              {countries.map((country) => (
                <option key={country} value={country}>
                  {country}
                </option>
              ))}
            </select>
          </div>
          <Button type="submit">Search</Button>
        </form>
      </search>
    </section>
  )
}

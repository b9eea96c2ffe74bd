import { Button } from '#components/ui/press/button'
import { Field, Input, Label, Select } from '#components/ui/press/field'
import type { Entry } from '#lib/catalogue/catalogue'
import { countryNames } from '#lib/trials/sites/places'
import { TOPICS } from '#lib/trials/topics/topics'
import { CARD } from '../ui/card-styles.ts'

/** The short search form of the first page. It leads to the browse page with the same names in the address. */
export function HomeSearch({ entries }: { entries: readonly Entry[] }) {
  const countries = countryNames(entries.flatMap(({ trial }) => trial.sites))
  const topics = TOPICS.filter(({ id }) =>
    entries.some(({ reading }) => reading.topics.includes(id)),
  )
  return (
    <search className={`${CARD} mt-10 block lg:mt-14`}>
      <form
        className="grid grid-cols-1 items-end gap-4 lg:grid-cols-[1.4fr_1fr_1fr_auto]"
        action="/trials"
        method="get"
        aria-labelledby="search-heading"
      >
        <h2 className="text-xl lg:col-span-4" id="search-heading">
          Search the trials
        </h2>
        <Field>
          <Label htmlFor="words">Search</Label>
          <Input id="words" name="q" type="search" maxLength={200} autoComplete="off" />
        </Field>
        <Field>
          <Label htmlFor="topic">What is it about?</Label>
          <Select id="topic" name="topic" defaultValue="">
            <option value="">Anything</option>
            {topics.map((topic) => (
              <option key={topic.id} value={topic.id}>
                {topic.words}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label htmlFor="country">In which country?</Label>
          <Select id="country" name="country" defaultValue="">
            <option value="">Any country</option>
            {countries.map((country) => (
              <option key={country} value={country}>
                {country}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit">Search</Button>
      </form>
    </search>
  )
}

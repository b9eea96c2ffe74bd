import { Facts } from '#components/ui/lists/facts'
import { Section } from '#components/ui/section'
import { DATA_FIELDS } from '#lib/catalogue/export/data-fields'
import { COPY_FIELDS } from '#lib/catalogue/export/trials-data'
import { dataHref } from '#lib/trials/search/data-links'
import { EVERYTHING } from '#lib/trials/search/search'

const FIELDS = [...DATA_FIELDS, ...COPY_FIELDS]

const ADDRESSES = [
  { href: dataHref(EVERYTHING, 'csv'), words: 'All trials as a table for spreadsheets (CSV)' },
  { href: dataHref(EVERYTHING, 'json'), words: 'All trials for programs (JSON)' },
]

/** The data that people can take, and what each of its fields holds. */
export function TakeTheData() {
  return (
    <Section title="Take the data" id="data">
      <p>
        At the end of <a href="/trials">the list</a> you can take what it shows as a file, with the
        filters you chose. The addresses take the same filters as the list:
      </p>
      <ul className="stack-6">
        {ADDRESSES.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
      <p>
        One row is one trial. A cell is empty where the record we read does not say. Lists have “ |
        ” between their parts. In the table, text that begins like a formula has an apostrophe in
        front. So a spreadsheet does not run it.
      </p>
      <p>
        The names of the columns stay. ClinicalTrials.gov asks those who share its data to name it
        as the source and to show the day. They must also say what they changed (
        <a href="https://clinicaltrials.gov/about-site/terms-conditions">its terms</a>). What we
        added is marked “our reading”. Names and addresses of people are left out; they are in the
        record.
      </p>
      <details>
        <summary>The {FIELDS.length} columns</summary>
        <div>
          <Facts rows={FIELDS.map(({ name, about }) => ({ term: name, detail: about }))} />
        </div>
      </details>
    </Section>
  )
}

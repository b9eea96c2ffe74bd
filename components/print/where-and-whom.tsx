import { absentWords } from '#components/trial/absent'
import { ContactLines } from '#components/trial/sections/contact-lines'
import { Words } from '#components/trial/words'
import { sitesOnPaper } from '#lib/catalogue/print/sites-on-paper'
import type { AsOf } from '#lib/trials/record/as-of'
import { stateWords } from '#lib/trials/record/state'
import type { Site } from '#lib/trials/record/trial'
import { moreSitesWords, sitesSentence, siteWords } from '#lib/trials/sites/places'
import type { SheetProps } from './sheet-props.ts'
import { WRITE } from './sheet-styles.ts'

/** Where the study runs, those sites first that take people, and whom to ask, in full. */
export function WhereAndWhom(props: SheetProps) {
  const { trial, asOf } = props
  const { shown, more: others } = sitesOnPaper(trial.sites)
  const more = moreSitesWords(others)
  const atSites = shown.some(({ contacts }) => contacts.length > 0)
  return (
    <section className="print:break-inside-avoid">
      <h3>Where, and contact</h3>
      {trial.sites.length === 0 ? (
        <Missing words={`${absentWords(props)}. Where:`} />
      ) : (
        <>
          {trial.sites.length > 1 && <p>{sitesSentence(trial.sites, asOf)}</p>}
          <ul className="*:print:break-inside-avoid [&>li+li]:mt-[0.2em]">
            {shown.map((site, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sites may share every word and keep their order
              <SiteLines key={index} site={site} asOf={asOf} />
            ))}
            {more !== null && <li>… {more}, all on its page.</li>}
          </ul>
        </>
      )}
      {trial.contacts.length > 0 && (
        <div className="mt-[0.3em] [&_p]:print:break-inside-avoid [&_p+p]:mt-[0.2em]">
          <ContactLines contacts={trial.contacts} />
        </div>
      )}
      {trial.contacts.length === 0 && !atSites && (
        <Missing words={`${absentWords(props)}. Contact:`} />
      )}
    </section>
  )
}

/** A line to fill in by asking. */
function Missing({ words }: { readonly words: string }) {
  return (
    <p className={WRITE}>
      <span>{words}</span>
    </p>
  )
}

function SiteLines({ site, asOf }: { readonly site: Site; readonly asOf: AsOf }) {
  const place = siteWords(site)
  return (
    <li>
      <b>{place === '' ? 'Place not named' : <Words>{place}</Words>}</b>
      {site.state !== null && ` · ${stateWords(site.state, asOf)}`}
      {site.facility !== null && (
        <>
          {' · '}
          <Words>{site.facility}</Words>
        </>
      )}
      <ContactLines contacts={site.contacts} />
    </li>
  )
}

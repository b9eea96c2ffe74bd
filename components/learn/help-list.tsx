import { OutsideLink } from '#components/ui/words/outside-link'
import { Entry } from './entry'
import { HELP_PLACES } from './help-places'

/** Whom a reader can ask. */
export function HelpList() {
  return HELP_PLACES.map(({ who, what, links }) => (
    <Entry key={who} title={who}>
      <p>{what}</p>
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-x-5.5 print:hidden [&_a]:inline-flex [&_a]:min-h-touch [&_a]:items-center">
          {links.map(({ words, url }) => (
            <li key={url}>
              <OutsideLink href={url}>{words}</OutsideLink>
            </li>
          ))}
        </ul>
      )}
    </Entry>
  ))
}

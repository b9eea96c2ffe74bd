import { OutsideLink } from '#components/ui/outside-link'
import { HELP_PLACES } from './help-places'

/** Whom a reader can ask. */
export function HelpList() {
  return HELP_PLACES.map(({ who, what, links }) => (
    <div className="claim" key={who}>
      <h3 className="sub">{who}</h3>
      <p>{what}</p>
      {links.length > 0 && (
        <ul className="jump">
          {links.map(({ words, url }) => (
            <li key={url}>
              <OutsideLink href={url}>{words}</OutsideLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  ))
}

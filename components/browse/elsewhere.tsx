import { otherRegistries } from '#lib/trials/links/other-registries'

/** The same search in other registries. */
export function Elsewhere({ words }: { words: string }) {
  return (
    <section className="well print:hidden" id="elsewhere">
      <h2>Other registries</h2>
      <p className="aside">These links leave this site.</p>
      <div className="body">
        <ul className="stacked">
          {otherRegistries(words).map((registry) => (
            <li key={registry.name}>
              <a href={registry.url} rel="noopener noreferrer">
                {registry.name}
              </a>
              <p className="text-sm text-ink-2">{registry.about}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

import { Section } from '#components/ui/section'
import type { OtherRegistry } from '#lib/trials/links/other-registries'

/** The same search in other registries. */
export function Elsewhere({ registries }: { readonly registries: readonly OtherRegistry[] }) {
  return (
    <Section
      id="elsewhere"
      title="Other registries"
      aside="These links leave this site."
      printed={false}
    >
      <ul className="stack-6">
        {registries.map((registry) => (
          <li key={registry.name}>
            <a href={registry.url} rel="noopener noreferrer">
              {registry.name}
            </a>
            <p className="text-sm text-ink-2">{registry.about}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

import { useId, useSyncExternalStore } from 'react'
import { Button } from '#components/ui/press/button'
import { Toggle, Toggles } from '#components/ui/press/toggle'
import { forgetText } from '../device/device-storage.ts'
import { keepText } from '../device/keep-text.ts'
import { CARD } from '../ui/card-styles.ts'
import { keyOf, SETTINGS, type SettingName } from './display-settings.ts'
import { show, shown, watchDisplay } from './shown-display.ts'

/** A setting as a person sees it. */
const LEGENDS = {
  text: 'Text size',
  spacing: 'Space between letters and lines',
  theme: 'Colours',
  calm: 'Tints, shadows, movement',
} as const satisfies Record<SettingName, string>

type ChoiceId = Exclude<(typeof SETTINGS)[number][number], SettingName>

const WORDS = {
  '100': '100%',
  '125': '125%',
  '150': '150%',
  '200': '200%',
  usual: 'Usual',
  roomy: 'More space',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
  off: 'Shown',
  on: 'None: calm',
} as const satisfies Record<ChoiceId, string>

function choose(name: SettingName, id: ChoiceId, isUsual: boolean) {
  if (isUsual) forgetText('device', keyOf(name))
  else keepText('device', keyOf(name), id)
  show(name, isUsual ? null : id)
}

function Choices({ setting: [name, ...choices] }: { setting: (typeof SETTINGS)[number] }) {
  const legend = useId()
  const [usual] = choices
  const current = useSyncExternalStore(watchDisplay, () => shown(name)) ?? usual
  return (
    <div>
      <p className="font-semibold" id={legend}>
        {LEGENDS[name]}
      </p>
      <Toggles aria-labelledby={legend}>
        {choices.map((id) => (
          <Toggle key={id} pressed={id === current} onClick={() => choose(name, id, id === usual)}>
            {WORDS[id]}
          </Toggle>
        ))}
      </Toggles>
    </div>
  )
}

function backToUsual() {
  for (const [name, usual] of SETTINGS) choose(name, usual, true)
}

/** The settings of the display. Each choice shows at once what it does, on the page around it. */
export function DisplayPanel({ close }: { readonly close: () => void }) {
  return (
    <section
      className={`${CARD} order-2 mb-4 basis-full`}
      id="display-settings"
      aria-label="Display settings"
    >
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        {SETTINGS.map((setting) => (
          <Choices key={setting[0]} setting={setting} />
        ))}
      </div>
      <div className="mt-5 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-rule pt-4">
        <Button size="low" onClick={close}>
          Close
        </Button>
        <Button look="plain" size="low" onClick={backToUsual}>
          All back to usual
        </Button>
        <p className="text-sm text-ink-2">This is kept on your device, and nowhere else.</p>
      </div>
    </section>
  )
}

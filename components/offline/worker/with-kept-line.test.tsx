import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { KeptLine } from '../kept-line'
import { withKeptLine } from './with-kept-line'

const page = `<body>${renderToString(<KeptLine />)}<main>Text</main></body>`

describe('withKeptLine', () => {
  it('shows the line of the page, with the day on which it was kept', () => {
    expect(page).toContain('hidden')
    const shown = withKeptLine(page, '2026-11-27T09:00:00.000Z')
    expect(shown).toContain('This page was kept on this device on 27 November 2026:')
    expect(shown).not.toContain('hidden')
    expect(shown).toContain('<main>Text</main>')
  })

  it('names no day where none is known', () => {
    expect(withKeptLine(page, null)).toContain('kept on this device earlier:')
  })
})

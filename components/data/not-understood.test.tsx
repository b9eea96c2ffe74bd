import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NotUnderstood } from './not-understood.tsx'

const page = (unknownValues: Record<string, number>, unreadFields: Record<string, number>) =>
  renderToStaticMarkup(<NotUnderstood unknownValues={unknownValues} unreadFields={unreadFields} />)

describe('NotUnderstood', () => {
  it('names each value and field that was not understood, with how many records have it', () => {
    const markup = page({ 'overallStatus: ON_HOLD': 1 }, { 'geoPoint.lon': 1_200, 'a.b': 2 })
    expect(markup).toContain('Values we do not know: 1')
    expect(markup).toContain('Fields that came in a form we do not know: 2')
    expect(markup).toMatch(/overallStatus: ON_HOLD<\/dt><dd[^>]*>1 record</)
    expect(markup).toMatch(/geoPoint\.lon<\/dt><dd[^>]*>1,200 records</)
  })

  it('is silent where all was understood', () => {
    expect(page({}, {})).toBe('')
  })
})

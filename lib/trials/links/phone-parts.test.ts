import { describe, expect, it } from 'vitest'
import { phoneParts } from './phone-parts.ts'

const links = (phone: string) => phoneParts(phone).flatMap(({ href }) => href ?? [])

describe('phoneParts, for one number', () => {
  it.each([
    ['314-286-1138', 'tel:3142861138'],
    ['+44 (0) 20 7946 0018', 'tel:+442079460018'],
    ['(020) 7946.0018', 'tel:02079460018'],
    ['+1 844 599 2273, extension 12', 'tel:+18445992273;ext=12'],
    ['4165973422 ext. 5', 'tel:4165973422;ext=5'],
    ['0511 / 532 1234', 'tel:05115321234'],
    ['089/4140-1234', 'tel:08941401234'],
    ['+49 (0)511/532-1234', 'tel:+495115321234'],
    ['02351 / 946722', 'tel:02351946722'],
  ])('links %j as %s', (phone, link) => {
    expect(phoneParts(phone)).toEqual([{ text: phone, href: link }])
  })

  it.each([
    '+1844 599, extension 2273',
    'call me',
    '123',
    '+49 30 1234567890123456',
    'javascript:alert(1)',
    '',
    '555-1234 or ask at the desk',
    '+39 02 1234 or 5678',
    `${'555-1234 / '.repeat(40)}555-1234`,
    '555-1234 / 555-1235 / 555-1236 / 555-1237 / 555-1238',
  ])('leaves %j to copy', (phone) => {
    expect(phoneParts(phone)).toEqual([{ text: phone, href: null }])
  })
})

describe('phoneParts, for two numbers', () => {
  it.each([
    ['555-1234 / 555-9876', ['tel:5551234', 'tel:5559876']],
    ['555-1234/555-9876', ['tel:5551234', 'tel:5559876']],
    ['0221 1234 or 0221 5678', ['tel:02211234', 'tel:02215678']],
    ['314-286-1138; 314-286-1139', ['tel:3142861138', 'tel:3142861139']],
    ['314-286-1138, 314-286-1139', ['tel:3142861138', 'tel:3142861139']],
    ['+39 02 1234567 or +39 02 7654321', ['tel:+39021234567', 'tel:+39027654321']],
    ['+1 314 286 1138 and (314) 286-1139', ['tel:+13142861138', 'tel:3142861139']],
    ['01 42 16 57 66 ou 06 12 34 56 78', ['tel:0142165766', 'tel:0612345678']],
    [
      '314-286-1138 ext. 5 / 314-286-1139, extension 6',
      ['tel:3142861138;ext=5', 'tel:3142861139;ext=6'],
    ],
    ['555-1234 / 555-9876 / 555-5555', ['tel:5551234', 'tel:5559876', 'tel:5555555']],
  ])('links each of %j', (phone, both) => {
    expect(links(phone)).toEqual(both)
  })

  it.each([
    ['+43 1 40400-1234 / 40400-5678', ['tel:+431404001234']],
    ['0511 532-1234 / 532-5678', ['tel:05115321234']],
    ['314-286-1138 or 286-1139', ['tel:3142861138']],
  ])('links only what is whole of %j', (phone, one) => {
    expect(links(phone)).toEqual(one)
  })

  it('keeps every sign of the field', () => {
    for (const phone of ['555-1234 / 555-9876', '0221 1234 or 0221 5678', 'a; b'])
      expect(
        phoneParts(phone)
          .map(({ text }) => text)
          .join(''),
      ).toBe(phone)
  })
})

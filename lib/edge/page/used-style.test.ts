import { escapeAttribute } from 'entities'
import { describe, expect, it } from 'vitest'
import { readUsedStyle } from './used-style.ts'

const used = (css: string, ...classes: string[]) =>
  readUsedStyle(css).usedBy(`<p id="x" class="${escapeAttribute(classes.join(' '))}">y</p>`)

describe('readUsedStyle', () => {
  it.each([
    ['an element', 'p{color:red}'],
    ['the root in a theme', ':root[data-theme=dark]{--ink:#fff}p{color:var(--ink)}'],
    ['an order of layers', '@layer theme,base,utilities;'],
    ['a font', '@font-face{font-family:ours;src:url(/a.woff2)}'],
    ['the steps of a movement', '@keyframes turn{0%{rotate:0deg}to{rotate:1turn}}'],
    ['what must not be there', 'p:not(.quiet){color:red}'],
    ['where no pointer is', 'p:not(:hover){color:red}'],
    ['paper and wide windows', '@media print,(width>=40em){p{color:red}}'],
    ['one of several', ':is(.a,.b) p{color:red}'],
    ['an attribute that looks like a class', '[href$=".pdf"]{color:red}'],
  ])('always keeps a rule for %s', (_, css) => {
    expect(used(css)).toBe(css)
  })

  it('keeps a rule where every class it needs is there', () => {
    const css = '.a .b{color:red}.c:focus{color:blue}'
    expect(used(css, 'a', 'b')).toBe('.a .b{color:red}')
    expect(used(css, 'a', 'c')).toBe('.c:focus{color:blue}')
    expect(used(css)).toBe('')
  })

  it('keeps a rule for what is inside of something else where both are there', () => {
    const css = String.raw`.group-focus\:x:is(:where(.group):focus *){top:0}`
    expect(used(css, 'group-focus:x', 'group')).toBe(css)
    expect(used(css, 'group-focus:x')).toBe('')
  })

  it('keeps those selectors of a rule that can apply', () => {
    expect(used('.a,.b,p{color:red;top:0}', 'b')).toBe('.b,p{color:red;top:0}')
  })

  it('keeps a group with what is left in it, and none that is empty', () => {
    const css =
      '@layer utilities{@media (width>=48em){.a{top:0}.b{top:1px}}@media screen{.c{top:0}}}'
    expect(used(css, 'b')).toBe('@layer utilities{@media (width>=48em){.b{top:1px}}}')
    expect(used(css)).toBe('')
  })

  it('describes the properties that the rest names', () => {
    const property = (name: string) => `@property ${name}{syntax:"*";inherits:false}`
    const css = `.a{top:var(--x)}.b{top:var(--y)}${property('--x')}${property('--y')}`
    expect(used(css, 'b')).toBe(`.b{top:var(--y)}${property('--y')}`)
  })

  it('sets the custom properties that something names, straight or by way of others', () => {
    const css = ':root{--a:1px;--b:var(--a);--c:2px;--d:3px}.x{top:var(--b)}.y{top:var(--c)}'
    expect(used(css, 'x')).toBe(':root{--a:1px;--b:var(--a)}.x{top:var(--b)}')
    expect(used(css)).toBe('')
    expect(readUsedStyle(css).usedBy('<path fill="var(--d)"/>')).toBe(':root{--d:3px}')
  })

  it.each([
    ['paper', '@media print{p{color:red}}'],
    ['paper of a size', '@media print and (width>=10cm){p{color:red}}'],
    ['pointers', '@media (hover:hover){p{color:red}}'],
    ['what a pointer is on', 'a:hover{color:red}'],
    ['what is being pressed', '.a:active{color:red}'],
  ])('leaves a rule for %s to the whole stylesheet', (_, css) => {
    expect(used(css, 'a')).toBe('')
  })

  it.each([
    ['md:px-4', String.raw`.md\:px-4{padding:1rem}`],
    ['w-1/2', String.raw`.w-1\/2{width:50%}`],
    ['min-[74em]:p-3', String.raw`.min-\[74em\]\:p-3{padding:3px}`],
    ['2xl', String.raw`.\32 xl{top:0}`],
    ['max-w-[calc(1rem+2px)]', String.raw`.max-w-\[calc\(1rem\+2px\)\]{top:0}`],
    ['*:x', String.raw`:is(.\*\:x > *){top:0}`],
    [
      'not-first:*:x',
      String.raw`:is(.not-first\:\*\:x:not(:first-child, .last) > *):not(.a):before{top:0}`,
    ],
    ['stack-1', ':where(.stack-1 > * + *){top:0}'],
    ['[&>a]:x', String.raw`.\[\&\>a\]\:x>a{top:0}`],
  ])('knows %s by its written form', (name, css) => {
    expect(used(css, name)).toBe(css)
    expect(used(css, 'other')).toBe('')
  })
})

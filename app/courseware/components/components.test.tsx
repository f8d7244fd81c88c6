import { createElement, type ComponentType, type ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { chart, context, draw, share } from '#tests/support/drawn.ts'
import { lessonComponents } from './registry.tsx'

describe('a term', () => {
  it('leads to its note on the page', () => {
    expect(draw('Term', { id: 'migrant-stock' }, 'en', 'stock')).toBe(
      '<a class="term" href="#note-migrant-stock">stock</a>',
    )
    expect(draw('TermNote', { id: 'migrant-stock' })).toContain(
      'id="note-migrant-stock" role="note" aria-label="migrant stock"',
    )
  })

  it('is defined in English, marked so, where the glossary has no other words', () => {
    const note = draw('TermNote', { id: 'migrant-stock' }, 'ar')
    expect(note).toContain('<b>رصيد المهاجرين</b>')
    expect(note).toContain('<p lang="en" dir="ltr">Number of migrants at one date.</p>')
    expect(note).toContain('<span lang="fr" dir="ltr">stock de migrants</span>')
  })
})

describe('the blocks of a lesson', () => {
  const paragraph = createElement('p', null, 'Words.')

  it('a hook puts one figure before its sentence, in one paragraph', () => {
    expect(draw('Hook', { figure: '304 million' }, 'en', paragraph)).toBe(
      '<p class="hook"><b>304 million</b><span>Words.</span></p>',
    )
  })

  it('a voice always says that it is composite', () => {
    for (const language of ['en', 'fr', 'ar', 'pt', 'es'] as const) {
      expect(draw('Voice', { who: 'a nurse, 34' }, language, paragraph)).toMatch(
        /<figcaption><b>.*a nurse, 34.*<\/b> .+<\/figcaption>/,
      )
    }
  })

  it('a callout says its tone by a sign', () => {
    expect(draw('Callout', { title: 'One revision', tone: 'warn' }, 'en', paragraph)).toMatch(
      /class="callout warn".*<svg class="sign"/,
    )
  })

  it('sources are small, under their heading', () => {
    const list = createElement('ul', null, createElement('li', null, 'UN DESA'))
    expect(draw('Sources', {}, 'fr', list)).toBe('<h2>Sources</h2><ul class="small"><li>UN DESA</li></ul>')
  })

  it('a case is a list of steps, each with its title', () => {
    const step = createElement(
      lessonComponents(context('en')).Step as ComponentType<Record<string, unknown>>,
      { title: 'One' },
      paragraph,
    )
    expect(draw('Case', { title: 'A case' }, 'en', step)).toBe(
      '<section class="case" aria-label="A case"><p class="small quiet">A case, step by step</p><p><b>A case</b></p><ol><li><p><b>One</b></p><p>Words.</p></li></ol></section>',
    )
  })

  it('words of another language are marked', () => {
    expect(draw('Foreign', { lang: 'sw' }, 'en', 'darasa')).toBe('<span lang="sw">darasa</span>')
  })

  it('a table scrolls by itself, named by its columns', () => {
    const views = lessonComponents(context('en'))
    const cell = (text: string) =>
      createElement(views.th as ComponentType<{ style?: object; children: ReactNode }>, {
        key: text,
        style: { textAlign: 'right' },
        children: text,
      })
    const head = createElement('thead', null, createElement('tr', null, [cell('Source'), cell('People')]))
    expect(draw('table', {}, 'en', head)).toBe(
      '<div class="scroll" tabindex="0" role="region" aria-label="Table: Source and People"><table class="table"><thead><tr><th scope="col" class="num">Source</th><th scope="col" class="num">People</th></tr></thead></table></div>',
    )
  })

  it('a doubtful link stays text', () => {
    expect(draw('a', { href: 'javascript:alert(1)' }, 'en', 'x')).toBe('<span>x</span>')
  })

  it('nothing carries a style of its own', () => {
    const all = [
      draw('Chart', chart),
      draw('Chart', share),
      draw('Chart', { ...chart, kind: 'slope', where: 'year=1990|2020' }),
      draw('Chart', { ...chart, kind: 'dot', x: 'area', series: 'year' }),
      draw('Chart', { ...chart, kind: 'multiples' }),
      draw('DataTable', { id: 't', data: 'regions', columns: 'area,share', title: 'T' }),
      draw('Case', { title: 'C' }),
      draw('Hook', { figure: '1' }),
      draw('Voice', { who: 'x' }),
      draw('Desk', {}),
      draw('TermNote', { id: 'migrant-stock' }),
      draw('td', { style: { textAlign: 'right' } }),
    ]
    for (const markup of all) expect(markup).not.toContain('style=')
  })
})

import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { weave } from '#app/domain/course/weave.ts'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import { languages, type Language } from '#app/i18n/locales.ts'
import { Band } from './band.tsx'
import { Crumbs } from './crumbs.tsx'
import { Facts } from './facts.tsx'
import { FinishedHtml } from './finished-html.tsx'
import { Flash } from './flash.tsx'
import { Foreign } from './foreign.tsx'
import { LanguageNotice } from './language-notice.tsx'
import { PageFrame } from './page-frame.tsx'
import { Pill } from './pill.tsx'
import { SafeLink } from './safe-link.tsx'
import { Sign } from './sign.tsx'
import { Threads } from './threads.tsx'

const html = (node: ReactNode, language: Language = 'en') =>
  renderToStaticMarkup(<I18nProvider language={language}>{node}</I18nProvider>)

const frame = (language: Language, account: { name: string; isOperator: boolean; isTrainer: boolean } | null) =>
  html(
    <PageFrame
      language={language}
      languageLinks={languages.map((one) => ({ language: one, href: `?lang=${one}`, current: one === language }))}
      account={account}
      centre={null}
      current="catalogue"
      help="/help?page=/learn&request=1"
    >
      <h1>Page</h1>
    </PageFrame>,
    language,
  )

describe('the frame of a page', () => {
  it('begins with a way past it, then the five languages in their own names', () => {
    const markup = frame('en', null)
    expect(markup).toMatch(/^<a class="skip" href="#main">/)
    expect([...markup.matchAll(/hrefLang="(..)"|hreflang="(..)"/g)].map((found) => found[1] ?? found[2])).toEqual([
      ...languages,
    ])
    expect(markup).toContain('<a href="?lang=ar" lang="ar" hrefLang="ar" dir="rtl">العربية</a>')
    expect(markup).toContain('<main id="main"><h1>Page</h1></main>')
  })

  it('offers visitors a way in, and people who are signed in their own pages', () => {
    expect(frame('en', null)).toMatch(/href="\/sign-in".*href="\/sign-up"/)
    expect(frame('en', null)).not.toContain('href="/learn"')
    const own = frame('en', { name: 'Amina', isOperator: false, isTrainer: false })
    expect(own).toMatch(/href="\/learn".*href="\/certificates".*href="\/account"/)
    expect(own).not.toContain('href="/sign-in"')
  })

  it('marks Latin languages as left to right in an Arabic page', () => {
    expect(frame('ar', null)).toContain('<a href="?lang=fr" lang="fr" hrefLang="fr" dir="ltr">Français</a>')
  })
})

describe('progress', () => {
  it('is counted, never a percentage, with a bar for each thing to do', () => {
    const markup = html(<Threads threads={['done', 'missing', 'to-come', 'to-come']} />)
    expect(markup).toContain('1 of 4 done')
    expect(markup).toContain('class="on" d="M0 0h7v14h-7z"')
    expect(markup).toContain('class="miss" d="M8.5 1h6v12h-6z"')
    expect(markup).toContain('class="off" d="M16 0h7v14h-7zM24 0h7v14h-7z"')
    expect(markup).not.toContain('%')
  })
})

describe('text in another language', () => {
  it('is marked with its language, and its direction where it differs', () => {
    expect(html(<Foreign language="ar">رصيد</Foreign>)).toBe('<span lang="ar" dir="rtl">رصيد</span>')
    expect(html(<Foreign language="fr">stock</Foreign>)).toBe('<span lang="fr">stock</span>')
    expect(html(<Foreign language="pt-BR">estoque</Foreign>, 'ar')).toBe('<span lang="pt-BR" dir="ltr">estoque</span>')
    expect(html(<Foreign language="en">stock</Foreign>)).toBe('stock')
  })

  it('is announced where a translation is missing, and only there', () => {
    expect(html(<LanguageNotice shown="en" />, 'fr')).toContain('affiché en anglais')
    expect(html(<LanguageNotice shown="en" />, 'ar')).toContain('معروض بالإنجليزية')
    expect(html(<LanguageNotice shown="en" />)).toBe('')
  })
})

describe('a link from content', () => {
  it.each(['https://example.org/a', 'mailto:a@example.org', '/glossary', '#part', '/'])('leads to %s', (href) => {
    expect(html(<SafeLink href={href}>x</SafeLink>)).toContain(`<a href="${href}"`)
  })

  it.each([
    'javascript:alert(1)',
    ' https://example.org',
    'http://example.org',
    '//evil.example',
    '/\\evil',
    'data:text/html,x',
    '#',
    '',
  ])('stays text for %j', (href) => {
    expect(html(<SafeLink href={href}>x</SafeLink>)).toBe('<span>x</span>')
  })
})

describe('small parts', () => {
  it('a sign says its label or nothing', () => {
    expect(html(<Sign name="tick" label="Done" />)).toContain('role="img" aria-label="Done"')
    expect(html(<Sign name="arrow" />)).toMatch(/class="sign turn".*aria-hidden="true"/)
  })

  it('a notice is read out, and has a sign besides its colour', () => {
    expect(html(<Flash tone="warn">The line dropped</Flash>)).toMatch(/class="flash warn" role="status"><svg/)
    expect(html(<Pill tone="good">Open</Pill>)).toContain('<svg')
    expect(html(<Pill>From March</Pill>)).toBe('<span class="pill">From March</span>')
  })

  it('the last crumb is the page itself', () => {
    const markup = html(<Crumbs crumbs={[{ href: '/', label: 'Courses' }, { label: 'Here' }]} />)
    expect(markup).toContain('<span aria-current="page">Here</span>')
  })

  it('a fact without detail is left out', () => {
    expect(
      html(
        <Facts
          facts={[
            { term: 'A', detail: '1' },
            { term: 'B', detail: null },
          ]}
        />,
      ),
    ).toBe('<dl class="facts"><dt>A</dt><dd>1</dd></dl>')
  })

  it('a band is decoration with an id of its own', () => {
    const markup = html(<Band cloth={weave('migration-data')} dye={2} unit={1} nth={3} />)
    expect(markup).toMatch(/aria-hidden="true".*id="w-migration-data-1-3".*url\(#w-migration-data-1-3\)/)
  })

  it('finished HTML keeps its language', () => {
    expect(html(<FinishedHtml html="<p>x</p>" lang="en" dir="ltr" />)).toBe('<div lang="en" dir="ltr"><p>x</p></div>')
  })
})

import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { I18nProvider } from '#app/i18n/i18n-context.tsx'
import { PageOf } from './help-report-parts.tsx'

const html = (page: string | null, courseSlug: string | null = null) =>
  renderToStaticMarkup(
    <I18nProvider language="en">
      <PageOf report={{ page, courseSlug }} />
    </I18nProvider>,
  )

it('a page that anybody may open is a link to it', () => {
  expect(html('/courses/water', 'water')).toContain('<a href="/courses/water" class="address">')
})

it('a page of the reader’s own is an address to read, beside a link to the contents of its course', () => {
  const page = html('/learn/courses/water/lessons/tides', 'water')
  expect(page).toContain('/learn/courses/water/lessons/tides')
  expect(page).toContain('<a href="/courses/water">Contents of the course</a>')
  expect(page).not.toContain('href="/learn')
  expect(html('/account')).not.toContain('href')
})

it('no page is said to be none', () => {
  expect(html(null)).not.toContain('href')
})

/** What a route says of its page, and its title. */
import type { MetaArgs } from '@remix-run/react'
import type { LoaderFunction, SerializeFrom } from '@remix-run/node'
import { translator, type Translate } from '#app/i18n/translate.ts'
import { isLanguage } from '#app/i18n/locales.ts'

/** `document`: plain HTML, no framework script. `app`: streamed and hydrated. */
export interface PageHandle {
  page: 'document' | 'app'
}

/** Makes a route's `meta`: the title in the reader's language, then the product's name. */
export function pageTitle<L extends LoaderFunction = LoaderFunction>(
  title: (i18n: Translate, data: SerializeFrom<L>) => string,
) {
  return ({ data, matches, error }: MetaArgs<L>) => {
    const frame = matches.find((match) => match.id === 'root')?.data as { language?: unknown } | undefined
    const i18n = translator(isLanguage(frame?.language) ? frame.language : 'en')
    if (error != null || data === undefined) return [{ title: `${i18n.t('errors.title')} · Darasa` }]
    return [{ title: `${title(i18n, data)} · Darasa` }]
  }
}

/** The same for pages about one person that no search engine should keep. */
export function unlistedPageTitle<L extends LoaderFunction = LoaderFunction>(
  title: (i18n: Translate, data: SerializeFrom<L>) => string,
) {
  const meta = pageTitle<L>(title)
  return (args: MetaArgs<L>) => [...meta(args), { name: 'robots', content: 'noindex' }]
}

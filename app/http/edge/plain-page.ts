/** Pages of the edge itself, for what is refused before the framework is asked: no part of the product is needed. */
import { translator } from '#app/i18n/translate.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'

export interface PlainPage {
  language: Language
  title: MessageKey
  text: MessageKey
  /** address of the style sheet, if there is one */
  css: string | null
  /** what was typed, to be copied: never a password */
  typed?: [string, string][]
  /** number of the request, to name when asking for help */
  id?: string
  /** where to go on */
  links: { href: string; words: MessageKey }[]
}

export function plainPage({ language, title, text, css, typed = [], id, links }: PlainPage): string {
  const { t, dir } = translator(language)
  const rows = typed.map(
    ([name, value]) => `<dt><code>${escape(name)}</code></dt><dd dir="auto"><pre>${escape(value)}</pre></dd>`,
  )
  const kept = rows.length === 0 ? '' : `<h2>${escape(t('errors.typed'))}</h2><dl>${rows.join('')}</dl>`
  const number = id === undefined ? '' : `<p class="small quiet">${escape(t('errors.request', { id }))}</p>`
  const style = css === null ? '' : `<link rel="stylesheet" href="${escape(css)}">`
  const ways = links.map(({ href, words }) => `<li><a href="${escape(href)}">${escape(t(words))}</a></li>`).join('')
  return `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(t(title))} · Darasa</title>${style}</head><body><header class="mast"><div class="bar"><a class="brand" href="/" lang="en">Darasa</a></div></header><main id="main"><div class="stack measure"><h1>${escape(t(title))}</h1><p>${escape(t(text))}</p>${kept}<ul>${ways}</ul>${number}</div></main></body></html>`
}

/** What a refused form held, for showing: no password, no token, nothing endless. */
export function typedFields(body: Buffer, contentType: string): [string, string][] {
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return []
  return [...new URLSearchParams(body.toString('utf8').slice(0, 100_000))].filter(
    ([name, value]) => !/password|token|code/i.test(name) && value !== '',
  )
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

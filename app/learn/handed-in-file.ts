/** A sheet as a file of its own: one page of HTML without scripts, which browsers and word processors open. */
import type { Translate } from '#app/i18n/translate.ts'
import type { HandedInField } from '#app/domain/sheet/shown.ts'
import type { HandedInView } from './components/sheet-view.ts'
import { directionOf } from '#app/i18n/locales.ts'

const style =
  'body{font:16px/1.5 sans-serif;max-width:42em;margin:2em auto;padding:0 1em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #777;padding:.3em .5em;text-align:start;vertical-align:top}p.w{white-space:pre-wrap}.q{color:#555}'

/** @param work HTML in it has passed the content gate; everything else is escaped here */
export function handedInFile(work: HandedInView, { t, formatDate }: Translate): string {
  const { language, title, name, at, courseTitle } = work
  const head = `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body>
<p class="q">${escaped(courseTitle)}</p>
<h1>${escaped(title)}</h1>
<p class="q">${escaped(t('sheet.by', { name, date: formatDate(at) }))}</p>
`
  const parts = work.parts.map((part) => (part.kind === 'html' ? part.html : given(part.field, t)))
  return `${head}${parts.join('\n')}\n${review(work, t)}</body>\n</html>\n`
}

function given(field: HandedInField, t: Translate['t']): string {
  return `<h2>${escaped(field.label)}</h2>\n${answer(field, t)}`
}

function answer({ kind, value, choices, columns }: HandedInField, t: Translate['t']): string {
  const filled = [value].flat(2).filter((one) => one !== '')
  if (filled.length === 0) return `<p class="q">${escaped(t('sheet.no-answer'))}</p>`
  if (kind === 'table')
    return table(
      columns,
      (value as string[][]).filter((row) => row.some((cell) => cell !== '')),
    )
  const isChosen = kind === 'choice' || kind === 'choices' || kind === 'scale'
  const words = isChosen ? filled.map((place) => choices[Number(place) - 1] ?? place).join(' · ') : String(value)
  return `<p class="w" dir="auto">${escaped(words)}</p>`
}

function table(columns: string[], rows: string[][]): string {
  const cells = (tag: string, words: string[]) =>
    words.map((one) => `<${tag} dir="auto">${escaped(one)}</${tag}>`).join('')
  const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')
  return `<table>\n<thead><tr>${cells('th', columns)}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`
}

function review({ review: said, rubric }: HandedInView, t: Translate['t']): string {
  if (said === null) return ''
  const marked = rubric
    .filter(({ marks }) => marks !== null)
    .map(({ words, marks, maximum }) => [words, t('sheet.marks-of', { marks: marks!, maximum })])
  const marks = marked.length === 0 ? '' : table([t('sheet.criterion'), t('sheet.criterion-marks')], marked)
  const comment = said.comment === '' ? t('sheet.review-read') : said.comment
  return `<h2>${escaped(t('sheet.review-title'))}</h2>\n<p class="w" dir="auto">${escaped(comment)}</p>\n${marks}\n`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => signs[sign]!)
}

/** What an error page says: title and text by status. */
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'

export interface ErrorWords {
  title: MessageKey
  text: MessageKey
}

const badRequest: ErrorWords = { title: 'errors.bad-request-title', text: 'errors.bad-request' }

const words: Record<number, ErrorWords> = {
  400: badRequest,
  403: { title: 'errors.forbidden-title', text: 'errors.forbidden' },
  404: { title: 'errors.not-found-title', text: 'errors.not-found' },
  405: badRequest,
  413: { title: 'errors.too-large-title', text: 'errors.too-large' },
  429: { title: 'errors.too-often-title', text: 'errors.too-often' },
  503: { title: 'errors.busy-title', text: 'errors.busy' },
}

/** Any status without words of its own is a fault of ours. */
export function errorWords(status: number): ErrorWords {
  return words[status] ?? { title: 'errors.fault-title', text: 'errors.fault' }
}

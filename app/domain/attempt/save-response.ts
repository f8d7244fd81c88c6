/**
 * What saving one question means. The same response again is known already; what the form was shown with and came back
 * unchanged says nothing, even when another device has answered meanwhile; everything else is a new response.
 */
import type { ResponseValue } from '#app/items/item.ts'
import { currentAnswers, type Response } from './responses.ts'
import { isBlank, sameValue } from '#app/items/rules.ts'

export interface GivenResponse {
  position: number
  /** null: the fields of the question were left alone */
  value: ResponseValue | null
  /** made where it was given */
  id: string
  /** the response that was shown when this one was given */
  replaces: string | null
}

export type Saving =
  /** nothing to write; `current` is what stands, if anything does */
  | { kind: 'unchanged'; current: Response | null }
  /** `needsId` when the id that came in stands for another response already */
  | { kind: 'new'; value: ResponseValue; replaces: string | null; needsId: boolean }

/** @param known every response to the attempt */
export function decideSaving(known: Response[], given: GivenResponse): Saving {
  const here = known.filter((response) => response.position === given.position)
  const current = currentAnswers(here).get(given.position)?.current ?? null
  const { value } = given
  if (value === null || (current !== null && sameValue(current.value, value))) return { kind: 'unchanged', current }
  const sent = known.find((response) => response.id === given.id)
  if (sent?.position === given.position) return sentBefore(sent, value, current)
  const shown = here.find((response) => response.id === given.replaces) ?? null
  if (shown === null ? isBlank(value) : sameValue(shown.value, value)) return { kind: 'unchanged', current }
  return { kind: 'new', value, replaces: shown?.id ?? null, needsId: sent !== undefined }
}

/** A page that was sent, gone back to, changed and sent again carries the id of its first sending. */
function sentBefore(sent: Response, value: ResponseValue, current: Response | null): Saving {
  if (sameValue(sent.value, value)) return { kind: 'unchanged', current }
  return { kind: 'new', value, replaces: sent.id, needsId: true }
}

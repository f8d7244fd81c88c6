/** What every page needs around its own part: read once a request, by the root route. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Assets, LoadContext } from '#app/context.server.ts'
import { hasRole, timeZoneOfActor, type Actor } from '#app/domain/access/actor.ts'
import { centreName } from '#app/domain/centre/centre.ts'
import { anyone } from '#app/domain/access/guards.ts'
import type { Language } from '#app/i18n/locales.ts'
import type { FormState } from '#app/ui/form-state.ts'
import { notices, type Notice } from '#app/addresses.ts'
import { readParked } from './parked-forms.server.ts'

export interface Frame {
  language: Language
  /** that the reader's times are shown in */
  timeZone: string
  languageLinks: { language: Language; href: string; current: boolean }[]
  account: { name: string; isOperator: boolean; isTrainer: boolean } | null
  /** who runs the site; null: nobody has said */
  centre: { language: Language; text: string } | null
  notice: Notice | null
  parked: FormState | null
  assets: Assets
  requestId: string
  /** for the framework's own scripts, on app pages */
  nonce: string
}

/** The root's loader. It takes every address as it is: what a page accepts behind the question mark is the page's own. */
export async function frame({ context, request }: LoaderFunctionArgs): Promise<Frame> {
  const load = context as unknown as LoadContext
  const url = new URL(request.url)
  const notice = url.searchParams.get('notice')
  return {
    language: load.language,
    timeZone: timeZoneOfActor(load.actor),
    languageLinks: load.centre.languages.map((language) => ({
      language,
      href: inLanguage(url, language),
      current: language === load.language,
    })),
    account: accountOf(load.actor),
    centre: centreName(load.centre, load.language),
    notice: notices.find((known) => known === notice) ?? null,
    parked: await readParked(load, url),
    assets: load.assets,
    requestId: load.request.id,
    nonce: load.nonce,
  }
}
function accountOf(actor: Actor): Frame['account'] {
  if (actor.kind !== 'account') return null
  return { name: actor.name, isOperator: hasRole(actor, 'operator'), isTrainer: hasRole(actor, 'trainer') }
}

frame.policy = { kind: 'query' as const, guard: anyone.name }

/** The same page in a language; what was said once is not said again. */
function inLanguage(url: URL, language: Language): string {
  const query = new URLSearchParams(url.search)
  query.delete('notice')
  query.set('lang', language)
  return `?${query}`
}

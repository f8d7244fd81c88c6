/** The frame of every page, and the page of what went wrong. */
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import type { Frame } from '#app/http/frame.server.ts'
import { frame } from '#app/http/frame.server.ts'
import type { PageHandle } from '#app/http/page.ts'
import { I18nProvider, useI18n } from '#app/i18n/i18n-context.tsx'
import { directionOf } from '#app/i18n/locales.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { translator } from '#app/i18n/translate.ts'
import { Flash } from '#app/ui/flash.tsx'
import { PageFrame, type Place } from '#app/ui/page-frame.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { usePageMode } from './page-mode.tsx'

export const loader = frame

/** Kept as it was after a form has been sent in the background of an app page. */
export const shouldRevalidate = () => true

export default function Root() {
  return <Outlet />
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<Frame>('root')
  const matches = useMatches()
  const handle = matches.at(-1)?.handle as PageHandle | undefined
  const language = data?.language ?? 'en'
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        {data && <link rel="stylesheet" href={data.assets.css} />}
        {data && <link rel="icon" href={data.assets.icon} type="image/svg+xml" />}
        <Links />
        {data && handle?.page !== 'app' && <script src={data.assets.script} defer />}
      </head>
      <body>
        <I18nProvider language={language}>
          <PageFrame
            language={language}
            languageLinks={data?.languageLinks ?? []}
            account={data?.account ?? null}
            current={placeOf(matches.at(-1)?.pathname ?? '')}
          >
            <Notices notice={data?.notice ?? null} />
            {children}
          </PageFrame>
        </I18nProvider>
        <FrameworkScripts wanted={handle?.page === 'app'} nonce={data?.nonce} />
      </body>
    </html>
  )
}

/**
 * @throws when a page rendered to a string asks for the framework's scripts: under single fetch it would never hydrate,
 * and nothing would report it
 */
function FrameworkScripts({ wanted, nonce }: { wanted: boolean; nonce: string | undefined }) {
  const mode = usePageMode()
  const failed = useRouteError() !== undefined
  if (!wanted || failed) return null
  if (mode === 'string') throw new Error('An app page must be streamed: rendered to a string it would never hydrate')
  return <Scripts nonce={nonce} />
}

function Notices({ notice }: { notice: Frame['notice'] }) {
  const { t } = useI18n()
  if (notice === null) return null
  return (
    <div>
      <Flash tone="good" sign="tick">
        {t(`notice.${notice}`)}
      </Flash>
    </div>
  )
}

const places: [RegExp, Place][] = [
  [/^\/(courses\/.*)?$/, 'catalogue'],
  [/^\/learn/, 'learn'],
  [/^\/certificates/, 'certificates'],
  [/^\/verify/, 'verify'],
  [/^\/account/, 'account'],
]

function placeOf(path: string): Place {
  return places.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** One body for what does not exist and for what is not yours. */
export function ErrorBoundary() {
  const { t } = useI18n()
  const error = useRouteError()
  const data = useRouteLoaderData<Frame>('root')
  const status = isRouteErrorResponse(error) ? error.status : 500
  const [title, text] = words[status] ?? words[500]!
  return (
    <div className="stack measure">
      <PageHead title={t(title)} lead={t(text)} />
      {status === 500 && data && <p className="quiet">{t('errors.fault-id', { id: data.requestId })}</p>}
      <p>
        <a href={to.catalogue()}>{t('errors.home')}</a>
      </p>
      {data?.account && (
        <p>
          <a href={to.myCourses()}>{t('errors.my-courses')}</a>
        </p>
      )}
    </div>
  )
}

/** The title of error pages; a page that went well has its own. */
export const meta: MetaFunction = ({ data, error }) => {
  const { t } = translator((data as Frame | undefined)?.language ?? 'en')
  if (error === undefined) return [{ title: 'Darasa' }]
  const status = isRouteErrorResponse(error) ? error.status : 500
  return [{ title: `${t((words[status] ?? words[500]!)[0])} · Darasa` }]
}

const words: Record<number, [MessageKey, MessageKey]> = {
  400: ['errors.bad-request-title', 'errors.bad-request'],
  403: ['errors.forbidden-title', 'errors.forbidden'],
  404: ['errors.not-found-title', 'errors.not-found'],
  405: ['errors.bad-request-title', 'errors.bad-request'],
  500: ['errors.fault-title', 'errors.fault'],
}

/** The frame of every page, and the page of what went wrong. */
import {
  isRouteErrorResponse,
  Links,
  Meta,
  type MetaFunction,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import { errorWords } from '#app/http/error-words.ts'
import type { Frame } from '#app/http/frame.server.ts'
import { frame } from '#app/http/frame.server.ts'
import type { PageHandle } from '#app/http/page.ts'
import { I18nProvider, useI18n } from '#app/i18n/i18n-context.tsx'
import { directionOf } from '#app/i18n/locales.ts'
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
  const help = useHelpLink()
  const language = data?.language ?? 'en'
  const isApp = handle?.page === 'app'
  return (
    <html lang={language} dir={directionOf(language)}>
      <Head assets={data?.assets} isApp={isApp} />
      <body>
        <I18nProvider language={language} timeZone={data?.timeZone}>
          <PageFrame
            language={language}
            languageLinks={data?.languageLinks ?? []}
            account={data?.account ?? null}
            centre={data?.centre ?? null}
            current={placeOf(matches.at(-1)?.pathname ?? '')}
            help={help}
          >
            <Notices notice={data?.notice ?? null} />
            {children}
          </PageFrame>
        </I18nProvider>
        <FrameworkScripts wanted={isApp} nonce={data?.nonce} />
      </body>
    </html>
  )
}

function Head({ assets, isApp }: { assets: Frame['assets'] | undefined; isApp: boolean }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <Meta />
      {assets && <link rel="stylesheet" href={assets.css} />}
      {assets && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      <Links />
      {assets && !isApp && <script src={assets.script} data-arrange={assets.arrange} defer />}
    </head>
  )
}

/** To help, with the page and the number of its request. */
function useHelpLink(): string {
  const { pathname } = useLocation()
  const request = useRouteLoaderData<Frame>('root')?.requestId
  return to.help(/^\/help(\/|$)/.test(pathname) ? {} : { page: pathname, request })
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
      <Flash tone={warnings.has(notice) ? 'warn' : 'good'}>{t(`notice.${notice}`)}</Flash>
    </div>
  )
}

const warnings = new Set<Frame['notice']>(['recovery-codes-few', 'recovery-codes-none'])

const places: [RegExp, Place][] = [
  [/^\/(courses\/.*)?$/, 'catalogue'],
  [/^\/learn/, 'learn'],
  [/^\/certificates/, 'certificates'],
  [/^\/verify/, 'verify'],
  [/^\/account/, 'account'],
  [/^\/author/, 'author'],
  [/^\/operate/, 'operate'],
]

function placeOf(path: string): Place {
  return places.find(([pattern]) => pattern.test(path))?.[1] ?? null
}

/** One body for what does not exist and for what is not yours. */
export function ErrorBoundary() {
  const { t } = useI18n()
  const error = useRouteError()
  const data = useRouteLoaderData<Frame>('root')
  const help = useHelpLink()
  const { title, text } = errorWords(statusOf(error))
  return (
    <div className="stack measure">
      <PageHead title={t(title)} lead={t(text)} />
      <ul>
        <li>
          <a href={to.catalogue()}>{t('errors.home')}</a>
        </li>
        {data?.account && (
          <li>
            <a href={to.myCourses()}>{t('errors.my-courses')}</a>
          </li>
        )}
        <li>
          <a href={help}>{t('errors.help')}</a>
        </li>
      </ul>
      {data && <p className="small quiet">{t('errors.request', { id: data.requestId })}</p>}
    </div>
  )
}

/** The title of error pages; a page that went well has its own. */
export const meta: MetaFunction = ({ data, error }) => {
  const { t } = translator((data as Frame | undefined)?.language ?? 'en')
  if (error === undefined) return [{ title: 'Darasa' }]
  return [{ title: `${t(errorWords(statusOf(error)).title)} · Darasa` }]
}

function statusOf(error: unknown): number {
  return isRouteErrorResponse(error) ? error.status : 500
}

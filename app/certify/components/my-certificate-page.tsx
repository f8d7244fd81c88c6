/** One's own certificate: the sheet, its file, and the page that others see. */
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import { stands } from '#app/domain/credential/status.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { buttonClass } from '#app/ui/buttons.tsx'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Flash } from '#app/ui/flash.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { CertificateSheet } from './certificate-sheet.tsx'
import { verdictWords } from './verdict.ts'
import type { MyCertificateView as Page } from './views.ts'

export function MyCertificatePage({ page }: { page: Page }) {
  const { t } = useI18n()
  const { id, sheet, code, standing } = page
  const crumbs = (
    <Crumbs
      crumbs={[
        { href: to.certificates(), label: t('certify.mine') },
        { label: <bdi lang={sheet.course.language}>{sheet.course.text}</bdi> },
      ]}
    />
  )
  if (!stands(standing.verdict)) return <Ended page={page} crumbs={crumbs} />
  return (
    <>
      {crumbs}
      <Actions page={page} />
      <CertificateSheet id={id} sheet={sheet} code={code} />
    </>
  )
}

function Actions({ page: { id, sheet, hasFile } }: { page: Page }) {
  const { t } = useI18n()
  return (
    <div className="stack head">
      <div className="row">
        {hasFile && (
          <>
            <a className={buttonClass('main')} href={to.certificatePdf(id)} aria-describedby="file-size">
              {t('certify.download')}
            </a>
            <span className="small quiet" id="file-size">
              {t('certify.size', { kilobytes: roughSize(sheet) })}
            </span>
          </>
        )}
        <a href={to.verify(id)}>{t('certify.public-page')}</a>
      </div>
      <p className="small quiet">{t(hasFile ? 'certify.print-hint' : 'certify.no-file')}</p>
    </div>
  )
}

/** In kilobytes: the file carries the letters it uses, and Arabic ones are the heavier. */
export function roughSize(sheet: Page['sheet']): number {
  const words = [sheet.heading, sheet.recipientName, sheet.course.text].join(' ')
  return /\p{Script=Arabic}/u.test(words) ? 65 : 45
}

function Ended({ page, crumbs }: { page: Page; crumbs: ReactNode }) {
  const { t } = useI18n()
  const { id, sheet, standing } = page
  return (
    <div className="stack">
      {crumbs}
      <PageHead title={t(verdictWords[standing.verdict].sentence)} />
      <Flash tone={verdictWords[standing.verdict].tone}>{t('certify.not-standing')}</Flash>
      <Facts
        facts={[...sheet.facts, { term: sheet.number.term, detail: <bdi className="mono">{sheet.number.detail}</bdi> }]}
      />
      <p>
        <a href={to.verify(id)}>{t('certify.public-page')}</a>
      </p>
    </div>
  )
}

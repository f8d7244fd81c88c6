/** The second step of signing in as its owner sees it: whether it is set up, and what can be done with it. */
import { to } from '#app/addresses.ts'
import { recoveryCodesMade } from '#app/domain/access/second-factor.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { buttonClass } from '#app/ui/buttons.tsx'
import { Empty } from '#app/ui/empty.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Flash } from '#app/ui/flash.tsx'
import { PageHead } from '#app/ui/page-head.tsx'

export interface SecondFactorPageProps {
  /** null where there is none */
  factor: { since: string; codesLeft: number; areFew: boolean } | null
  /** a role asks for it */
  isAsked: boolean
}

export function SecondFactorPage({ factor, isAsked }: SecondFactorPageProps) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={t('second-factor.title')} lead={t('second-factor.lead')} />
      {factor === null ? <None isAsked={isAsked} /> : <SetUp {...factor} />}
      <p className="quiet">
        <a href={to.account()}>{t('account.title')}</a>
      </p>
    </div>
  )
}

function None({ isAsked }: { isAsked: boolean }) {
  const { t } = useI18n()
  return (
    <>
      {isAsked && <Flash tone="warn">{t('second-factor.asked')}</Flash>}
      <Empty
        action={
          <a className={buttonClass('main')} href={to.secondFactorSetUp()}>
            {t('second-factor.set-up-title')}
          </a>
        }
      >
        {t('second-factor.none')}
      </Empty>
    </>
  )
}

function SetUp({ since, codesLeft, areFew }: NonNullable<SecondFactorPageProps['factor']>) {
  const { t, formatDate } = useI18n()
  const ways = [
    [to.secondFactorReplacement(), t('second-factor.replace-title')],
    [to.recoveryCodesRenewal(), t('second-factor.renew-title')],
    [to.secondFactorRemoval(), t('second-factor.remove-title')],
  ] as const
  return (
    <>
      {areFew && <Flash tone="warn">{t('second-factor.codes-few')}</Flash>}
      <Facts
        facts={[
          { term: t('second-factor.since'), detail: formatDate(since) },
          {
            term: t('second-factor.codes-left'),
            detail: t('second-factor.codes-of', { left: codesLeft, made: recoveryCodesMade }),
          },
        ]}
      />
      <ul>
        {ways.map(([href, words]) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** After a sign-up or a request for a new password: the same page, whatever the address. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { PageHead } from '#app/ui/page-head.tsx'

export function CheckMail({ reason }: { reason: 'sign-up' | 'reset' }) {
  const { t } = useI18n()
  const [lead, href] =
    reason === 'sign-up' ? [t('account.sent-lead'), to.signUp()] : [t('account.reset-sent-lead'), to.resetRequest()]
  return (
    <div className="measure stack">
      <PageHead title={t('account.sent-title')} lead={lead} />
      <p>{t(reason === 'sign-up' ? 'account.sent-wait' : 'account.reset-sent-wait')}</p>
      <p>
        {t('account.sent-again')}{' '}
        <a href={href}>{t(reason === 'sign-up' ? 'account.sign-up' : 'account.reset-again')}</a>
      </p>
    </div>
  )
}

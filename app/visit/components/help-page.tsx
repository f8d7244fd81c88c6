/** What to do first when something goes wrong, and the form that reaches a person. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Field, LongField } from '#app/ui/field.tsx'
import type { FormProps } from '#app/ui/form-page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'

export interface HelpPageProps extends FormProps {
  help: {
    sending: string
    address: string | null
    page: string | null
    request: string | null
  }
}

export function HelpPage({ help, form, attributes }: HelpPageProps) {
  const { t } = useI18n()
  return (
    <div className="measure">
      <ErrorSummary form={form} labels={{ text: t('help.text'), address: t('help.address') }} />
      <PageHead title={t('help.title')} lead={t('help.lead')} />
      <div className="stack">
        <First />
        <h2 id="tell">{t('help.tell')}</h2>
        <p>{t('help.tell-lead')}</p>
        <ReportForm help={help} form={form} attributes={attributes} />
      </div>
    </div>
  )
}

const first: { about: 'password' | 'mail' | 'answer' | 'name'; href: string; words: MessageKey }[] = [
  { about: 'password', href: to.resetRequest(), words: 'account.forgot' },
  { about: 'mail', href: to.signUp(), words: 'help.mail-link' },
  { about: 'answer', href: to.myCourses(), words: 'errors.my-courses' },
  { about: 'name', href: to.account(), words: 'help.name-link' },
]

function First() {
  const { t } = useI18n()
  return (
    <>
      <h2>{t('help.first')}</h2>
      {first.map(({ about, href, words }) => (
        <section key={about} className="stack">
          <h3>{t(`help.${about}`)}</h3>
          <p>
            {t(`help.${about}-do`)} <a href={href}>{t(words)}</a>
          </p>
        </section>
      ))}
    </>
  )
}

/** What the address of the page said stays with a form that was refused. */
function ReportForm({ help, form, attributes }: HelpPageProps) {
  const { t } = useI18n()
  const kept = (name: 'sending' | 'page' | 'request') => form.values[name] ?? help[name] ?? ''
  return (
    <PostForm form={form} action={to.help()}>
      {(['sending', 'page', 'request'] as const).map((name) => (
        <input key={name} type="hidden" name={name} value={kept(name)} />
      ))}
      <LongField form={form} attributes={attributes} name="text" label={t('help.text')} hint={t('help.text-hint')} />
      <Field
        form={form}
        attributes={{ ...attributes, address: { ...attributes['address'], required: help.address === null } }}
        name="address"
        label={t('help.address')}
        hint={t('help.address-hint')}
        value={help.address ?? undefined}
        autoComplete="email"
      />
      <SentAlong page={kept('page')} request={kept('request')} />
      <p>
        <SubmitButton>{t('help.send')}</SubmitButton>
      </p>
    </PostForm>
  )
}

function SentAlong({ page, request }: { page: string; request: string }) {
  const { t } = useI18n()
  if (page === '' && request === '') return null
  return (
    <div className="small">
      <p className="quiet">{t('help.sent-along')}</p>
      <Facts
        facts={[
          { term: t('help.page'), detail: page === '' ? null : <Code>{page}</Code> },
          { term: t('help.request'), detail: request === '' ? null : <Code>{request}</Code> },
        ]}
      />
    </div>
  )
}

function Code({ children }: { children: string }) {
  return (
    <bdi dir="ltr" className="mono">
      {children}
    </bdi>
  )
}

/** After sending: the number to name when asking again. */
export function HelpSent({ number }: { number: string }) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <PageHead title={t('help.sent-title', { number: `\u2066${number}\u2069` })} lead={t('help.sent-lead')} />
      <p>
        <a href={to.catalogue()}>{t('errors.home')}</a>
      </p>
    </div>
  )
}

/** Who runs the site, and how its certificates look. */
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import { dyes, type Centre } from '#app/domain/centre/centre.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { languageNames, languages } from '#app/i18n/locales.ts'
import { buttonClass, SubmitButton } from '#app/ui/buttons.tsx'
import { CheckboxField, RadioField } from '#app/ui/choice-fields.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Field } from '#app/ui/field.tsx'
import type { FormProps } from '#app/ui/form-page.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { LogoSection } from './logo-section.tsx'
import { OperateNav } from './operate-nav.tsx'

export interface SettingsPageProps extends FormProps {
  centre: Centre
  /** as MAIL_FROM has it */
  senderAddress: string
}

export function SettingsPage({ centre, senderAddress, ...props }: SettingsPageProps) {
  const { t } = useI18n()
  return (
    <>
      <OperateNav current="settings" />
      <ErrorSummary form={props.form} labels={useLabels()} />
      <PageHead title={t('operate.settings')} lead={t('operate.settings-lead')} />
      <div className="split">
        <PostForm form={props.form} action={to.operateSettings()} className="measure">
          <Names {...props} centre={centre} />
          <Signatories {...props} centre={centre} />
          <Looks {...props} centre={centre} />
          <Mail {...props} centre={centre} senderAddress={senderAddress} />
          <Languages {...props} centre={centre} />
          <p>
            <SubmitButton>{t('operate.settings-save')}</SubmitButton>
          </p>
        </PostForm>
        <aside className="stack side">
          <LogoSection centre={centre} />
          <p>
            <a className={buttonClass('outlined')} href={to.operateSpecimen()}>
              {t('operate.specimen')}
            </a>
          </p>
        </aside>
      </div>
    </>
  )
}

type Part = FormProps & { centre: Centre }

function Section({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      {children}
    </section>
  )
}

function Names({ centre, ...props }: Part) {
  const { t } = useI18n()
  return (
    <Section title={t('operate.names')} hint={t('operate.names-hint')}>
      {languages.map((language) => (
        <Field
          {...props}
          key={language}
          name={`names.${language}`}
          label={<span lang={language}>{languageNames[language]}</span>}
          value={centre.names[language]}
        />
      ))}
    </Section>
  )
}

function Signatories({ centre, ...props }: Part) {
  const { t } = useI18n()
  return (
    <Section title={t('operate.signatories')} hint={t('operate.signatories-hint')}>
      {[0, 1].flatMap((nth) => [
        <Field
          {...props}
          key={`name ${nth}`}
          name={`signatories.${nth}.name`}
          label={t('operate.signatory-of', { number: nth + 1 })}
          value={centre.signatories[nth]?.name}
        />,
        <Field
          {...props}
          key={`role ${nth}`}
          name={`signatories.${nth}.role`}
          label={t('operate.role-of', { number: nth + 1 })}
          value={centre.signatories[nth]?.role}
        />,
      ])}
    </Section>
  )
}

function Looks({ centre, ...props }: Part) {
  const { t } = useI18n()
  return (
    <RadioField
      {...props}
      name="dye"
      label={t('operate.dye')}
      value={centre.dye === null ? 'course' : String(centre.dye)}
      choices={[
        { value: 'course', label: t('operate.dye-course') },
        ...dyes.map((dye) => ({ value: String(dye), label: t(`operate.dye-${dye}`) })),
      ]}
    />
  )
}

function Mail({ centre, senderAddress, ...props }: Part & { senderAddress: string }) {
  const { t } = useI18n()
  return (
    <Section title={t('operate.mail-section')}>
      <Field
        {...props}
        name="senderName"
        label={t('operate.sender-name')}
        hint={t('operate.sender-hint', { address: `\u2068${senderAddress}\u2069` })}
        value={centre.senderName ?? ''}
        optional
      />
      <Field
        {...props}
        name="replyTo"
        label={t('operate.reply-to')}
        hint={t('operate.reply-to-hint')}
        value={centre.replyTo ?? ''}
        inputMode="email"
        code
        optional
      />
    </Section>
  )
}

function Languages({ centre, ...props }: Part) {
  const { t } = useI18n()
  return (
    <Section title={t('operate.languages')} hint={t('operate.languages-hint')}>
      {languages.map((language) => (
        <CheckboxField
          {...props}
          key={language}
          name={`offered.${language}`}
          label={<span lang={language}>{languageNames[language]}</span>}
          checked={centre.languages.includes(language)}
        />
      ))}
    </Section>
  )
}

function useLabels(): Record<string, string> {
  const { t } = useI18n()
  const signatures = [0, 1].flatMap((nth) => [
    [`signatories.${nth}.name`, t('operate.signatory-of', { number: nth + 1 })],
    [`signatories.${nth}.role`, t('operate.role-of', { number: nth + 1 })],
  ])
  return {
    ...Object.fromEntries(languages.map((language) => [`names.${language}`, languageNames[language]])),
    ...(Object.fromEntries(signatures) as Record<string, string>),
    dye: t('operate.dye'),
    senderName: t('operate.sender-name'),
    replyTo: t('operate.reply-to'),
    [`offered.${languages[0]}`]: t('operate.languages'),
  }
}

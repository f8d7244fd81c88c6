/** The logo: as it is, another one, or none. A form of its own, because it sends a file. */
import { to } from '#app/addresses.ts'
import { centreName, type Centre } from '#app/domain/centre/centre.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { ButtonForm, SubmitButton } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FileField } from '#app/ui/field.tsx'
import { emptyForm, type FormState } from '#app/ui/form-state.ts'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'

export function LogoSection({ centre }: { centre: Centre }) {
  const { t } = useI18n()
  return (
    <section className="stack" aria-labelledby="logo">
      <h2 id="logo">{t('operate.logo')}</h2>
      <LogoForm centre={centre} form={emptyForm} />
    </section>
  )
}

/** Where a picture was refused, and where one may send another. */
export function LogoPage({ centre, form }: { centre: Centre; form: FormState }) {
  const { t } = useI18n()
  return (
    <div className="measure stack">
      <ErrorSummary form={form} labels={{ logo: t('operate.logo-file') }} />
      <PageHead title={t('operate.logo')} />
      <LogoForm centre={centre} form={form} />
      <p>
        <a href={to.operateSettings()}>{t('operate.settings')}</a>
      </p>
    </div>
  )
}

function LogoForm({ centre, form }: { centre: Centre; form: FormState }) {
  const { t } = useI18n()
  return (
    <>
      <LogoNow centre={centre} />
      <PostForm action={to.operateLogo()} form={form} files>
        <FileField
          form={form}
          name="logo"
          label={t('operate.logo-file')}
          hint={t('operate.logo-hint')}
          accept="image/png,image/jpeg"
        />
        <p>
          <SubmitButton look="outlined">{t('operate.logo-send')}</SubmitButton>
        </p>
      </PostForm>
    </>
  )
}

function LogoNow({ centre }: { centre: Centre }) {
  const { t, language } = useI18n()
  if (centre.logoHash === null) return <p className="quiet">{t('operate.logo-none')}</p>
  const words = centreName(centre, language)?.text ?? t('operate.logo-now')
  return (
    <>
      <p>
        <img className="logo" src={to.logo(centre.logoHash)} alt={words} />
      </p>
      <ButtonForm action={to.operateLogoRemoval()}>{t('operate.logo-remove')}</ButtonForm>
    </>
  )
}

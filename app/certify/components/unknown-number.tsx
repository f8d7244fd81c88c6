/** A number that nobody was given, or that is no number at all. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { NumberForm } from './number-form.tsx'
import { VerdictBox } from './verification-page.tsx'

/** @param typed as it stood in the address */
export function UnknownNumber({ typed }: { typed: string }) {
  const { t } = useI18n()
  return (
    <>
      <Crumbs
        crumbs={[{ href: to.verification(), label: t('certify.verify') }, { label: t('certify.verdict-unknown') }]}
      />
      <div className="stack">
        <VerdictBox tone="bad" sentence={t('certify.verdict-unknown')}>
          <p>{t('certify.unknown-now', { typed: isolated(typed) })}</p>
        </VerdictBox>
        <section className="stack measure">
          <h2>{t('certify.check-another')}</h2>
          <NumberForm />
        </section>
      </div>
    </>
  )
}

/** Typed text keeps its own direction inside a sentence (first strong isolate … pop), and a long one is cut. */
function isolated(typed: string): string {
  const shown = typed.length > 40 ? `${typed.slice(0, 40)}…` : typed
  return `\u2068${shown.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`
}

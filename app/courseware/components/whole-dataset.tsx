/** The way from a figure to all there is behind it. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'

export function WholeDataset({ name }: { name: string }) {
  const { t } = useI18n()
  return (
    <p className="small">
      <a href={to.dataset(name)}>{t('courseware.whole-dataset')}</a>
    </p>
  )
}

import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { ItemView } from '../item-view.ts'
import { TypedAnswer, TypedField, TypedReview } from '../typed.tsx'

export const numericView: ItemView<'numeric'> = {
  Answer(props) {
    const { t } = useI18n()
    const words = { label: t('learn.number-label'), hint: t('learn.number-hint') }
    return <TypedField {...props} {...words} input={{ className: 'mono', inputMode: 'decimal', size: 12 }} />
  },
  Review: TypedReview,
  Given: ({ value }) => <TypedAnswer typed={value.typed} />,
}

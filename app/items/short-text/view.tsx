import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { ItemView } from '../item-view.ts'
import { TypedAnswer, TypedField, TypedReview } from '../typed.tsx'

export const shortTextView: ItemView<'short-text'> = {
  Answer(props) {
    const { t } = useI18n()
    const words = { label: t('learn.number-label'), hint: t('learn.text-hint') }
    return <TypedField {...props} {...words} input={{ inputMode: 'text', size: 30 }} />
  },
  Review: TypedReview,
  Given: ({ value }) => <TypedAnswer typed={value.typed} />,
}

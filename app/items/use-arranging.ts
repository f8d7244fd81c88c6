import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { QuestionView } from './question-view.ts'

/**
 * What the script of document pages needs to let parts be moved instead of chosen from lists: `data-arrange` is `order`
 * (lines with buttons and a grip, `islands/arrange-order.ts`) or `cards` (`islands/sort-cards.ts`), the rest are its words; `#`
 * stands for a number. Nothing for gaps: they are filled where they are.
 */
export function useArranging({ kind, parts }: QuestionView): Record<`data-${string}`, string> {
  const { t } = useI18n()
  if (kind === 'ordering')
    return {
      'data-arrange': 'order',
      'data-how': t('learn.order-how'),
      'data-up': t('learn.order-up'),
      'data-down': t('learn.order-down'),
      'data-keep': t('learn.order-keep'),
      'data-at': t('learn.order-at', { place: '#', total: parts.length }),
    }
  if (kind !== 'matching' && kind !== 'categorise') return {}
  return {
    'data-arrange': 'cards',
    'data-how': t('learn.cards-how'),
    'data-rest': t('learn.cards-rest'),
    'data-put': t('learn.cards-put'),
    'data-taken': t('learn.cards-taken'),
  }
}

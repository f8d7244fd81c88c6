/** The views of all kinds: a kind without one does not compile. */
import { dataExerciseView } from './data-exercise/view.tsx'
import { categoriseView } from './categorise/view.tsx'
import { gapFillView } from './gap-fill/view.tsx'
import type { ItemKind } from './item.ts'
import type { ItemView } from './item-view.ts'
import { matchingView } from './matching/view.tsx'
import { multipleResponseView } from './multiple-response/view.tsx'
import { numericView } from './numeric/view.tsx'
import { openAnswerView } from './open-answer/view.tsx'
import { orderingView } from './ordering/view.tsx'
import { shortTextView } from './short-text/view.tsx'
import { singleChoiceView } from './single-choice/view.tsx'
import { trueFalseView } from './true-false/view.tsx'

const views = {
  'single-choice': singleChoiceView,
  'multiple-response': multipleResponseView,
  'true-false': trueFalseView,
  numeric: numericView,
  'short-text': shortTextView,
  'data-exercise': dataExerciseView,
  'open-answer': openAnswerView,
  ordering: orderingView,
  matching: matchingView,
  'gap-fill': gapFillView,
  categorise: categoriseView,
} satisfies { [K in ItemKind]: ItemView<K> }

export function viewOf(kind: ItemKind): ItemView<ItemKind> {
  return views[kind]
}

/** The script of pages with lines to put in order or cards to sort; `arrange-parts.ts` asks for it where there are any. */
import { arrangeOrder } from './arrange-order.ts'
import { arrangeEvent } from './arrange-parts.ts'
import { sortCards } from './sort-cards.ts'

function arrangeAll(): void {
  // Where nothing can be answered any more there is nothing to move: a grip would not know that its fields are disabled.
  for (const list of document.querySelectorAll<HTMLElement>('fieldset:enabled [data-arrange]')) {
    // On a slow line somebody may be choosing from the lists already; they are not taken away under her hand.
    if (list.contains(document.activeElement)) {
      list.addEventListener('focusout', () => setTimeout(arrangeAll), { once: true })
      continue
    }
    const { arrange } = list.dataset
    delete list.dataset['arrange']
    if (arrange === 'order') arrangeOrder(list)
    else sortCards(list)
  }
}

document.addEventListener(arrangeEvent, arrangeAll)
arrangeAll()

/** The script of pages with lines to put in order or cards to sort; `arrange-parts.ts` asks for it where there are any. */
import { arrangeOrder } from './arrange-order.ts'
import { arrangeEvent } from './arrange-parts.ts'
import { sortCards } from './sort-cards.ts'

function arrangeAll(): void {
  for (const list of document.querySelectorAll<HTMLElement>('[data-arrange]')) {
    const { arrange } = list.dataset
    delete list.dataset['arrange']
    if (arrange === 'order') arrangeOrder(list)
    else sortCards(list)
  }
}

document.addEventListener(arrangeEvent, arrangeAll)
arrangeAll()

import { partsView } from '../parts/view.tsx'

export const categoriseView = partsView<'categorise'>()

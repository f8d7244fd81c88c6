import { partsView } from '../parts/view.tsx'

export const matchingView = partsView<'matching'>()

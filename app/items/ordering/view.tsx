import { partsView } from '../parts/view.tsx'

export const orderingView = partsView<'ordering'>()

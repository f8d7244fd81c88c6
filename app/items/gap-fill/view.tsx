import { partsView } from '../parts/view.tsx'

export const gapFillView = partsView<'gap-fill'>()

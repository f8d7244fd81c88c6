/** How the page being rendered leaves the server; the root refuses a pair that would never come to life in a browser. */
import { createContext, useContext } from 'react'

export type PageMode = 'string' | 'stream'

export const PageModeContext = createContext<PageMode>('string')

export function usePageMode(): PageMode {
  return useContext(PageModeContext)
}

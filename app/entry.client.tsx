/** Brings an app page to life. Documents never load it. */
import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

startTransition(() => void hydrateRoot(document, <RemixBrowser />))

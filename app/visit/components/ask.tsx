/** Whom to write to, or whom to ask where no address is read. */
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import { SafeLink } from '#app/ui/safe-link.tsx'

export interface AskProps {
  /** sentence with `host` and `address` */
  byMail: MessageKey
  /** sentence with `host` */
  byPerson: MessageKey
  host: string
  address: string | null
}

export function Ask({ byMail, byPerson, host, address }: AskProps) {
  const { t } = useI18n()
  if (address === null) return <p>{t(byPerson, { host: isolated(host) })}</p>
  const [before, after] = t(byMail, { host: isolated(host), address: placeholder }).split(placeholder)
  return (
    <p>
      {before}
      <bdi dir="ltr">
        <SafeLink href={`mailto:${address}`}>{address}</SafeLink>
      </bdi>
      {after}
    </p>
  )
}

/** Marks where the link stands in the sentence; no text contains it. */
const placeholder = '\uE000'

/** Latin names keep their direction inside an Arabic sentence. */
function isolated(name: string): string {
  return `\u2066${name}\u2069`
}

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
  return (
    <p>
      {t(byMail, { host: isolated(host), address: isolated(address) })}{' '}
      <bdi dir="ltr">
        <SafeLink href={`mailto:${address}`}>{address}</SafeLink>
      </bdi>
    </p>
  )
}

/** Latin names keep their direction inside an Arabic sentence. */
function isolated(name: string): string {
  return `\u2066${name}\u2069`
}

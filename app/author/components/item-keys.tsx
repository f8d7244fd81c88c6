/** The keys an item has had, the way to correct the one that holds, and how far grading again is. */
import { to } from '#app/addresses.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { buttonClass } from '#app/ui/buttons.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { BankItemView, RegradingView } from './author-view.ts'

export function ItemKeys({ item: { course, itemKey, kind, keys, regradings } }: { item: BankItemView }) {
  const { t } = useI18n()
  return (
    <>
      <h2>{t('author.keys')}</h2>
      <Keys keys={keys} />
      {kind !== 'open-answer' && (
        <p>
          <a className={buttonClass('outlined')} href={to.keyCorrection(course.slug, itemKey)}>
            {t('author.correct-key')}
          </a>
        </p>
      )}
      {regradings.length > 0 && (
        <>
          <h2>{t('author.regradings')}</h2>
          <ul className="plain stack">
            {regradings.map((one) => (
              <Regrading key={one.id} regrading={one} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Keys({ keys }: Pick<BankItemView, 'keys'>) {
  const { t, formatDate } = useI18n()
  return (
    <ol className="plain">
      {keys.map(({ number, fromAt, reason }) => (
        <li key={number}>
          {t('author.key-number', { number })}: {t('author.key-since', { date: formatDate(fromAt) })}{' '}
          <span className="quiet" dir="auto">
            {reason === '' ? t('author.key-reason-content') : reason}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Regrading({ regrading }: { regrading: RegradingView }) {
  const { t, formatDate } = useI18n()
  const { at, policy, reason, isDone, total, outcomes } = regrading
  const done = outcomes.raised + outcomes.lowered + outcomes.kept + outcomes.same
  const progress = t('author.regrading-progress', { done, total })
  return (
    <li>
      <time dateTime={at}>{formatDate(at)}</time>{' '}
      <Pill tone={isDone ? 'good' : 'warn'}>{t(isDone ? 'author.regrading-done' : 'author.regrading-open')}</Pill>
      {!isDone && <progress max={Math.max(total, 1)} value={done} aria-label={progress} />}
      <p className="small">
        {progress} {t('author.regrading-outcomes', { ...outcomes })}
      </p>
      <p className="small quiet">
        {t(`author.policy-${policy}`)}. <bdi>{reason}</bdi>
      </p>
    </li>
  )
}

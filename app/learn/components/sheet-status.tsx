/** Where a sheet stands: handed in, being read, sent back; what a trainer says of it; how it is marked. */
import { to } from '#app/addresses.ts'
import { marksNeeded } from '#app/domain/grading/marks.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { Flash } from '#app/ui/flash.tsx'
import type { ReviewView, SheetView } from './sheet-view.ts'

export function SheetStatus({ sheet }: { sheet: SheetView }) {
  const { handIn, use } = sheet
  if (handIn === null) return null
  return (
    <>
      <Flash tone={sheet.standing === 'returned' || sheet.hasChanged ? 'warn' : 'good'}>
        <StatusWords sheet={sheet} handedInAt={handIn.at} /> {use !== 'survey' && <SeeHandedIn id={handIn.id} />}
      </Flash>
      {handIn.review !== null && <Review review={handIn.review} passMark={sheet.passMark} />}
    </>
  )
}

function StatusWords({ sheet, handedInAt }: { sheet: SheetView; handedInAt: string }) {
  const { t, formatDate, formatTime } = useI18n()
  if (sheet.use === 'survey') return <>{t('sheet.survey-sent-on', { date: formatDate(handedInAt) })}</>
  const when = t('sheet.handed-in-on', { date: formatDate(handedInAt), time: formatTime(handedInAt) })
  const isAwaited = sheet.standing === 'waiting' || (sheet.isRead && sheet.handIn?.review === null)
  const now = sheet.hasChanged
    ? t('sheet.changed-since')
    : sheet.standing === 'returned'
      ? t('sheet.returned')
      : isAwaited
        ? t('sheet.waiting')
        : ''
  return (
    <>
      {when} {now}
    </>
  )
}

function SeeHandedIn({ id }: { id: string }) {
  const { t } = useI18n()
  return <a href={to.portfolioSheet(id)}>{t('sheet.see-handed-in')}</a>
}

/** What was written is the trainer's own words, in whatever language. */
export function Review({ review, passMark }: { review: ReviewView; passMark: number | null }) {
  const { t, formatDate } = useI18n()
  const { verdict, marks, maximum, comment, by, at } = review
  return (
    <section className="callout" aria-labelledby="review">
      <h2 id="review">{t('sheet.review-title')}</h2>
      {marks !== null && maximum !== null && (
        <p>
          <b>{t('sheet.review-marks', { marks, maximum, needed: marksNeeded(maximum, passMark ?? 0) })}</b>
        </p>
      )}
      {comment === '' ? (
        verdict === 'read' && <p>{t('sheet.review-read')}</p>
      ) : (
        <p className="as-written" dir="auto">
          {comment}
        </p>
      )}
      <p className="small quiet">{t('sheet.review-by', { name: by, date: formatDate(at) })}</p>
    </section>
  )
}

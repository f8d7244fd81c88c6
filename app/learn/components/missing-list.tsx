/** What is missing for the certificate: one line for each requirement, with what is known of it and a link. */
import type { Blocker } from '#app/domain/progress/blockers.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { formatDuration } from '#app/i18n/duration.ts'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { Foreign } from '#app/ui/foreign.tsx'
import { Sign, type SignName } from '#app/ui/sign.tsx'
import { AttemptsUsed } from './attempts-used.tsx'
import { ActivityName, wayOn } from './course-words.tsx'
import type { CourseView, MissingView } from './course-view.ts'

interface MissingProps {
  course: Pick<CourseView, 'slug' | 'language'>
  missing: MissingView[]
}

/** Few enough, of a course that is begun, to stand before its contents. */
export function isShort({ threads }: Pick<CourseView, 'threads'>, missing: MissingView[]): boolean {
  return missing.length > 0 && missing.length <= 3 && missing.length < threads.length
}

export function MissingList({ course, missing }: MissingProps) {
  const i18n = useI18n()
  return (
    <ol className="missing">
      {missing.map((one) => (
        <li key={one.activityId}>
          <Sign name={signs[one.code] ?? 'ring'} />
          <div>
            <b>
              <ActivityName entry={one} language={course.language} />
            </b>
            <p>
              <Sentence slug={course.slug} missing={one} />
            </p>
          </div>
          <a className="button" href={wayOn(course.slug, one)}>
            {i18n.t(actions[one.code])}
            <span className="away">
              : <Foreign language={course.language}>{one.title}</Foreign>
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}

/** The same beside a page, where there is no room for buttons: each a link and a sentence. */
export function MissingLinks({ course, missing }: MissingProps) {
  return (
    <ul className="small">
      {missing.map((one) => (
        <li key={one.activityId}>
          <a href={wayOn(course.slug, one)}>
            <ActivityName entry={one} language={course.language} />
          </a>
          <br />
          <span className="quiet">
            <Sentence slug={course.slug} missing={one} />
          </span>
        </li>
      ))}
    </ul>
  )
}

const signs: Partial<Record<Blocker['code'], SignName>> = {
  'not-submitted': 'half-ring',
  'being-read': 'half-ring',
  'attempts-used': 'triangle',
  returned: 'triangle',
}

const actions: Record<Blocker['code'], MessageKey> = {
  'lesson-unread': 'learn.do-read',
  'not-begun': 'learn.do-start',
  'not-submitted': 'learn.continue',
  'not-passed': 'learn.answer-again',
  'attempts-used': 'learn.do-see',
  'not-handed-in': 'sheet.do-fill-in',
  'being-read': 'learn.do-see',
  returned: 'sheet.do-fill-in',
}

function Sentence({ slug, missing }: { slug: string; missing: MissingView }) {
  const i18n = useI18n()
  if (missing.code !== 'attempts-used') return <>{sentence(missing, i18n)}</>
  return (
    <>
      {bestOf(missing, i18n)} <AttemptsUsed slug={slug} activityId={missing.activityId} />
    </>
  )
}

function sentence(missing: Exclude<MissingView, { code: 'attempts-used' }>, i18n: Translate): string {
  const { t } = i18n
  const time = t('learn.about-time', { time: formatDuration(i18n, missing.minutes) })
  switch (missing.code) {
    case 'lesson-unread':
      return `${t('learn.missing-lesson')} ${time}`
    case 'not-begun':
      return `${t('learn.missing-not-begun')} ${time}`
    case 'not-submitted':
      return t('learn.missing-not-submitted')
    case 'not-passed':
      return missing.left === null
        ? `${bestOf(missing, i18n)} ${time}`
        : `${bestOf(missing, i18n)} ${t('learn.attempts-left', { left: missing.left })}`
    case 'not-handed-in':
      return `${t('sheet.missing-open')} ${time}`
    case 'being-read':
      return t('sheet.missing-waiting')
    case 'returned':
      return t('sheet.missing-returned')
  }
}

function bestOf(
  { best, maximum, needed }: { best: number; maximum: number; needed: number },
  { t }: Translate,
): string {
  return t('learn.missing-best', { best, maximum, needed })
}

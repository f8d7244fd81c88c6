/** A scenario: the way so far, the scene one has come to with its choices, and at the end what the way was worth. */
import { to } from '#app/addresses.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import { useForeign } from '#app/items/use-foreign.ts'
import { SubmitButton } from '#app/ui/buttons.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { FinishedHtml } from '#app/ui/finished-html.tsx'
import { Flash } from '#app/ui/flash.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import type { FormState } from '#app/ui/form-state.ts'
import { LanguageNotice } from '#app/ui/language-notice.tsx'
import { PageHead } from '#app/ui/page-head.tsx'
import { PostForm } from '#app/ui/post-form.tsx'
import { Sign } from '#app/ui/sign.tsx'
import { CourseContents } from './course-contents.tsx'
import { CourseBand, CourseCrumbs } from './course-words.tsx'
import type { ScenarioView, SceneView } from './scenario-view.ts'
import { WithdrawnNotice } from './withdrawn-notice.tsx'

interface ScenarioPageProps {
  scenario: ScenarioView
  form: FormState
}

export function ScenarioPage({ scenario, form }: ScenarioPageProps) {
  const i18n = useI18n()
  const { course, language, title } = scenario
  const named = <Foreign language={language}>{title}</Foreign>
  return (
    <>
      <CourseCrumbs course={course} here={[{ label: named }]} />
      <div className="lesson">
        <article className="body stack">
          <CourseBand course={course} />
          <PageHead
            eyebrow={i18n.t('scenario.about', { time: formatDuration(i18n, scenario.minutes) })}
            title={named}
            lead={i18n.t('scenario.lead')}
          />
          <LanguageNotice shown={language} />
          {scenario.isWithdrawn && <WithdrawnNotice slug={course.slug} />}
          <ErrorSummary form={form} labels={{}} />
          <Way scenario={scenario} form={form} />
        </article>
        <CourseContents course={course} current={scenario.activityId} />
      </div>
    </>
  )
}

function Way({ scenario, form }: ScenarioPageProps) {
  const { intro, path, language, isEnded } = scenario
  const foreign = useForeign(language)
  return (
    <>
      {intro.map((html, index) => (
        <FinishedHtml key={index} className="prose" html={html} {...foreign} />
      ))}
      <ol className="way">
        {path.map((scene, index) => (
          <li key={scene.id} id={index === path.length - 1 ? 'now' : undefined}>
            <FinishedHtml className="prose" html={scene.html} {...foreign} />
            {scene.choice !== null && <Made scene={scene} language={language} />}
          </li>
        ))}
      </ol>
      {isEnded ? <Ending scenario={scenario} /> : <Choices scenario={scenario} form={form} />}
    </>
  )
}

/** The choice that was made, and at the end what it was worth. */
function Made({ scene, language }: { scene: SceneView; language: ScenarioView['language'] }) {
  const { t } = useI18n()
  const { choices, choice, score } = scene
  return (
    <p className="made">
      <Sign name="tick" />
      <span>
        <span className="small quiet">{t('scenario.you-chose')}</span>{' '}
        <b>
          <Foreign language={language}>{choices[choice! - 1]}</Foreign>
        </b>{' '}
        {score !== null && (
          <span className="small quiet">{t('scenario.score-of', { gained: score.gained, most: score.most })}</span>
        )}
      </span>
    </p>
  )
}

function Choices({ scenario, form }: ScenarioPageProps) {
  const { t } = useI18n()
  const { course, activityId, path, run, nextId, language, isWithdrawn } = scenario
  const foreign = useForeign(language)
  const { id, choices } = path.at(-1)!
  if (isWithdrawn) return null
  return (
    <PostForm className="stack" action={to.scenarioChoices(course.slug, activityId)} form={form}>
      <h2>{t('scenario.what-do-you-do')}</h2>
      <input type="hidden" name="run" value={run} />
      <input type="hidden" name="id" value={nextId} />
      <input type="hidden" name="scene" value={id} />
      <div className="choices" {...foreign}>
        {choices.map((words, index) => (
          <SubmitButton key={words} look="outlined" name="choice" value={String(index + 1)}>
            {words}
          </SubmitButton>
        ))}
      </div>
    </PostForm>
  )
}

function Ending({ scenario: { course, activityId, score } }: { scenario: ScenarioView }) {
  const { t } = useI18n()
  return (
    <>
      <Flash tone={score === null || score.gained === score.best ? 'good' : 'info'}>
        {t('scenario.ended')} {score !== null && t('scenario.result', score)}
      </Flash>
      <div className="row">
        <a className="button" href={to.scenario(course.slug, activityId, { from: 'beginning' })}>
          {t('scenario.again')}
        </a>
        <a href={to.continuation(course.slug)}>{t('scenario.go-on')}</a>
      </div>
    </>
  )
}

/** Does it stand? The verdict first, then who, what and when, then how to check without believing us. */
import type { ReactNode } from 'react'
import { to } from '#app/addresses.ts'
import { stands } from '#app/domain/credential/status.ts'
import { formatDuration } from '#app/i18n/duration.ts'
import { useI18n } from '#app/i18n/i18n-context.tsx'
import type { MessageKey } from '#app/i18n/messages/catalogue.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { weave } from '#app/domain/course/weave.ts'
import { Band } from '#app/ui/band.tsx'
import { Crumbs } from '#app/ui/crumbs.tsx'
import { Facts, type Fact } from '#app/ui/facts.tsx'
import { Foreign } from '#app/ui/foreign.tsx'
import { Sign, type SignName } from '#app/ui/sign.tsx'
import { signOf, type Tone } from '#app/ui/tone.ts'
import { CheckAnother } from './number-form.tsx'
import { verdictWords } from './verdict.ts'
import type { Verification, VerifiedClaims } from './views.ts'

export function VerificationPage({ verification }: { verification: Verification }) {
  const { t } = useI18n()
  return (
    <>
      <Crumbs
        crumbs={[
          { href: to.verification(), label: t('certify.verify') },
          { label: <Number>{verification.number}</Number> },
        ]}
      />
      <div className="split">
        <div className="stack">
          <Proof verification={verification} />
          <Checked verification={verification} />
          <HowToCheck issuer={verification.issuer} />
        </div>
        <CheckAnother />
      </div>
    </>
  )
}

/** The box with the verdict; also for numbers that nobody was given. */
export function VerdictBox({ tone, sentence, children }: { tone: Tone; sentence: ReactNode; children: ReactNode }) {
  return (
    <div className={`proof ${tone}`}>
      <h1 className="verdict-line">
        <Sign name={signOf[tone]} />
        <span>{sentence}</span>
      </h1>
      {children}
    </div>
  )
}

function Proof({ verification }: { verification: Verification }) {
  const { t, formatDate } = useI18n()
  const { standing, claims } = verification
  const { tone, sentence, meaning } = verdictWords[standing.verdict]
  const words = t(meaning, standing.since === null ? undefined : { date: formatDate(standing.since, 'UTC') })
  const isValid = stands(standing.verdict)
  return (
    <VerdictBox tone={tone} sentence={t(sentence)}>
      {!isValid && <p>{words}</p>}
      <ClaimFacts verification={verification} />
      {claims && <Band cloth={weave(claims.courseSlug)} dye={claims.dye} unit={1} />}
      {isValid && <p className="small quiet">{words}</p>}
    </VerdictBox>
  )
}

function ClaimFacts({ verification }: { verification: Verification }) {
  const i18n = useI18n()
  const { claims, number, replacedBy } = verification
  return (
    <Facts
      facts={[
        ...(claims === null ? [] : claimedFacts(i18n, claims, verification)),
        { term: i18n.t('certify.number'), detail: <Number>{number}</Number> },
        { term: i18n.t('certify.replaced-by'), detail: replacedBy && <NumberLink number={replacedBy} /> },
      ]}
    />
  )
}

/** What the record says: known only where it can be confirmed. */
function claimedFacts(i18n: Translate, claims: VerifiedClaims, { issuer, centre }: Verification): Fact[] {
  const { t } = i18n
  const { recipientName, course, minutes, completedAt, edition, language } = claims
  return [
    { term: t('certify.awarded-to'), detail: <bdi>{recipientName}</bdi> },
    { term: t('certify.for'), detail: <Training course={course} /> },
    { term: t('certify.time'), detail: formatDuration(i18n, minutes) },
    { term: t('certify.completed'), detail: i18n.formatDate(completedAt, 'UTC') },
    { term: t('certify.edition'), detail: t('certify.edition-words', { edition, language }) },
    { term: t('certify.issued-by'), detail: <Issuer issuer={issuer} centre={centre} /> },
  ]
}

function Training({ course }: Pick<VerifiedClaims, 'course'>) {
  const { t } = useI18n()
  return (
    <>
      {t('certify.training-completed')} <Foreign language={course.language}>{course.text}</Foreign>
    </>
  )
}

function Issuer({ issuer, centre }: Pick<Verification, 'issuer' | 'centre'>) {
  const { t } = useI18n()
  return (
    <>
      {centre && (
        <>
          <Foreign language={centre.language}>{centre.text}</Foreign>
          {t('ui.comma')}
        </>
      )}
      <bdi dir="ltr">{issuer}</bdi>
    </>
  )
}

function NumberLink({ number }: { number: string }) {
  return (
    <a href={to.verify(number)}>
      <Number>{number}</Number>
    </a>
  )
}

function Number({ children }: { children: string }) {
  return (
    <bdi className="mono" dir="ltr">
      {children}
    </bdi>
  )
}

function Checked({ verification }: { verification: Verification }) {
  const { t, formatDate, formatTime } = useI18n()
  const { standing, checkedAt } = verification
  if (standing.verdict === 'unconfirmed') return null
  return (
    <section className="stack measure">
      <h2>{t('certify.what-checked')}</h2>
      <ul className="checks">
        <Check tone="good" sign="tick" term="certify.check-record" text="certify.check-record-text" />
        {stands(standing.verdict) ? (
          <Check tone="good" sign="tick" term="certify.check-standing" text="certify.check-standing-text" />
        ) : (
          <Check tone="bad" sign="cross" term="certify.check-not-standing" text="certify.check-not-standing-text" />
        )}
        {standing.verdict === 'recorded' && (
          <Check tone="info" sign="hourglass" term="certify.check-unsigned" text="certify.check-unsigned-text" />
        )}
      </ul>
      <p className="small quiet">
        {t('certify.checked-at', { date: formatDate(checkedAt, 'UTC'), time: formatTime(checkedAt, 'UTC') })}
      </p>
    </section>
  )
}

function Check({ tone, sign, term, text }: { tone: Tone; sign: SignName; term: MessageKey; text: MessageKey }) {
  const { t } = useI18n()
  return (
    <li className={tone}>
      <Sign name={sign} />
      <span>
        <b>{t(term)}</b> {t(text)}
      </span>
    </li>
  )
}

function HowToCheck({ issuer }: { issuer: string }) {
  const { t } = useI18n()
  return (
    <section className="stack measure">
      <h2>{t('certify.how-title')}</h2>
      <ul>
        <li>{t('certify.how-address', { address: issuer })}</li>
        <li>{t('certify.how-person')}</li>
      </ul>
    </section>
  )
}

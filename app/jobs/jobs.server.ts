/** Wakes what must be done beside requests: mail, grading again after a correction, and clearing away what has ended. Rules live in the use-cases. */
import type { Context, Services } from '#app/context.server.ts'
import { anonymous } from '#app/domain/access/actor.ts'
import { isLanguage } from '#app/i18n/locales.ts'
import { closeExpired } from '#app/learn/close-expired.server.ts'
import { renderMessage } from '#app/messages/render-message.ts'
import { deliverMail, type Delivery } from '#app/operate/deliver-mail.server.ts'
import { emptyTexts } from '#app/operate/empty-texts.server.ts'
import { removeMailFiles } from '#app/operate/remove-mail-files.server.ts'
import { regradeAttempts } from '#app/record/regrade-attempts.server.ts'
import { hours, minutes, seconds } from '#app/platform/clock.ts'
import type { Mailer } from '#app/platform/mail.server.ts'

export interface Jobs {
  /** there may be something to do now */
  wake(): void
  /** finishes what runs and starts nothing more */
  stop(): Promise<void>
}

export function startJobs(services: Services, mailer: Mailer): Jobs {
  const send = mailSender(services, mailer)
  const mail = repeating(seconds(30), services, 'mail', (isStopping) => deliverMail(services, { send, isStopping }))
  const closing = repeating(minutes(1), services, 'closing', () => closeExpired(contextOf(services)))
  const regrading = repeating(minutes(1), services, 'regrading', (isStopping) =>
    regradeAttempts(contextOf(services), isStopping),
  )
  const clearing = repeating(hours(6), services, 'clearing', async () => {
    await services.auth.clearAway(services.handles.writer, services.now())
    await emptyTexts(services)
    await removeMailFiles(services)
  })

  return {
    wake: () => {
      mail.wake()
      regrading.wake()
    },
    stop: async () => void (await Promise.all([mail, closing, regrading, clearing].map((job) => job.stop()))),
  }
}

/** Of what nobody asked for: no actor, and no language but where a reader has one. */
function contextOf({ handles, ...shared }: Services): Context {
  const request = { id: 'job', network: '', device: '' }
  return { ...shared, db: handles.writer, actor: anonymous, language: 'en', request }
}

/** Writes a message out in its language and hands it to the mailer. */
export function mailSender({ handles, settings, centres }: Services, mailer: Mailer): Delivery['send'] {
  return async ({ id, email, name, kind, parameters, ...message }) => {
    const language = isLanguage(message.language) ? message.language : 'en'
    const { publicUrl } = settings
    const { replyTo, ...rendered } = renderMessage(kind, { language, name, publicUrl, parameters })
    const centre = await centres.current(handles.reader)
    const sender = { senderName: centre.senderName, replyTo: replyTo ?? centre.replyTo }
    await mailer.send({ id, to: email, toName: name, language, ...sender, ...rendered })
  }
}

type Job = (isStopping: () => boolean) => Promise<unknown>

/** Runs a job now and then, and when woken; never twice at a time. @param every milliseconds */
function repeating(every: number, { log }: Services, name: string, job: Job): Jobs {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  async function run(): Promise<void> {
    do {
      again = false
      await attempted(log, name, () => job(() => stopped))
    } while (again && !stopped)
    running = null
  }

  function wake(): void {
    if (stopped) return
    if (running) again = true
    else running = run()
  }

  const timer = setInterval(wake, every)
  timer.unref()
  setImmediate(wake)

  async function stop(): Promise<void> {
    stopped = true
    clearInterval(timer)
    await running
  }

  return { wake, stop }
}

/** A job that fails is written to the log, and tried again when its time comes. */
async function attempted(log: Services['log'], name: string, job: () => Promise<unknown>): Promise<void> {
  try {
    await job()
  } catch (error) {
    log.write('error', 'job-failed', { job: name, error: error instanceof Error ? error.message : String(error) })
  }
}

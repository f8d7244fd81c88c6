/** Wakes what must be done beside requests: mail, and clearing away what has ended. Rules live in the use-cases. */
import type { Services } from '#app/context.server.ts'
import { isLanguage } from '#app/i18n/locales.ts'
import { renderMessage } from '#app/messages/render-message.ts'
import { deliverMail } from '#app/operate/deliver-mail.server.ts'
import { hours, seconds } from '#app/platform/clock.ts'
import type { Mailer } from '#app/platform/mail.server.ts'

export interface Jobs {
  /** there may be something to do now */
  wake(): void
  /** finishes what runs and starts nothing more */
  stop(): Promise<void>
}

export function startJobs(services: Services, mailer: Mailer): Jobs {
  const mail = repeating(seconds(30), services, 'mail', () =>
    deliverMail(services, { send: (message) => send(message) }),
  )
  const clearing = repeating(hours(6), services, 'clearing', () =>
    services.auth.clearAway(services.handles.writer, services.now()),
  )

  async function send(message: Parameters<Parameters<typeof deliverMail>[1]['send']>[0]): Promise<void> {
    const { id, email, name, kind, parameters } = message
    const language = isLanguage(message.language) ? message.language : 'en'
    const rendered = renderMessage(kind, { language, name, publicUrl: services.settings.publicUrl, parameters })
    await mailer.send({ id, to: email, toName: name, language, ...rendered })
  }

  return {
    wake: () => mail.wake(),
    stop: async () => void (await Promise.all([mail.stop(), clearing.stop()])),
  }
}

/** Runs a job now and then, and when woken; never twice at a time. */
function repeating(every: number, { log }: Services, name: string, job: () => Promise<unknown>) {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false

  async function run(): Promise<void> {
    do {
      again = false
      try {
        await job()
      } catch (error) {
        log.write('error', 'job-failed', { job: name, error: error instanceof Error ? error.message : String(error) })
      }
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

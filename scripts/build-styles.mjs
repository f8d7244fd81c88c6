/** The style sheet: bundles `app/ui/styles`, lowered to the oldest browsers we serve. */
import { fileURLToPath } from 'node:url'
import { browserslistToTargets, bundleAsync, Features } from 'lightningcss'

const entry = fileURLToPath(new URL('../app/ui/styles/index.css', import.meta.url))

/** Bytes, brotli: what a first visit may spend on style. */
export const styleBudget = 9 * 1024

/** A phone of 2016 with its last browser. */
const targets = browserslistToTargets(['chrome 80', 'safari 14', 'firefox 78'])

/**
 * @param {{ minify: boolean }} options
 * @returns {Promise<{ css: string }>} throws when a part has a fault, or would reach a browser as a layer, which old ones
 *   skip whole
 */
export async function buildStyles({ minify }) {
  const { code, warnings } = await bundleAsync({ filename: entry, minify, targets, exclude: Features.LightDark })
  if (warnings.length > 0)
    throw new Error(`The style sheet has faults: ${warnings.map((fault) => fault.message).join('; ')}`)
  const css = new TextDecoder().decode(code)
  if (css.includes('@layer')) throw new Error('The style sheet must not use @layer: old phones would lose their style.')
  refuseWhatOldBrowsersMiss(css)
  return { css }
}

/** What Lightning CSS cannot lower, or lowers to something of another weight. */
function refuseWhatOldBrowsersMiss(css) {
  const found = css.match(/(?<![-\w])(?:(?:margin|padding|border|inset)-(?:block|inline): ?|float: ?inline)[^;}]*/)
  if (found) throw new Error(`Old browsers do not know “${found[0]}”: write the long forms (-start and -end).`)
  if (css.includes(':is(')) throw new Error('Write selectors out: :is() lowered for old browsers changes its weight.')
}

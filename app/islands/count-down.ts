/**
 * Says when little time is left of an attempt: at ten, five and one minute, and at the end. It counts from what the server said
 * was left when the page was made; the clock of the device does not matter. Without a script the end stands there as a time.
 */
const said = [10, 5, 1]

export function countDown(line: HTMLElement): void {
  const { seconds, left = '', over = '' } = line.dataset
  const begun = performance.now()
  let last = ''

  function look(): void {
    const rest = Number(seconds) - (performance.now() - begun) / 1000
    const minutes = said.filter((one) => rest <= one * 60).at(-1)
    const words =
      rest <= 0
        ? over
        : minutes === undefined
          ? ''
          : left.replace('#', minutes.toLocaleString(document.documentElement.lang))
    if (words !== last) line.textContent = last = words
    if (rest <= 0) clearInterval(timer)
  }

  const timer = setInterval(look, 1000)
  look()
}

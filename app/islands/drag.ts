/** Takes a thing along under a mouse, a pen or, from a grip of its own, a finger. An extra: buttons do the same. */

/** Pixels after which a press is no click any more. */
const threshold = 6

export interface DragSteps {
  start?(): void
  /** @param x @param y pixels in the window */
  over(x: number, y: number): void
  /** where it was let go; outside the window when the drag was broken off */
  end(x: number, y: number): void
}

/**
 * @param handle where it is taken; a finger drags only from a grip, for elsewhere it scrolls the page
 * @returns whether the press that has just ended was a drag, which a click that follows has to ask
 */
export function drag(handle: HTMLElement, thing: HTMLElement, steps: DragSteps): () => boolean {
  const one = new Drag(handle, thing, steps)
  return () => one.isDragged
}

class Drag {
  isDragged = false
  private readonly isGrip: boolean
  private readonly handle: HTMLElement
  private readonly thing: HTMLElement
  private readonly steps: DragSteps
  private from: PointerEvent | null = null

  constructor(handle: HTMLElement, thing: HTMLElement, steps: DragSteps) {
    this.handle = handle
    this.thing = thing
    this.steps = steps
    this.isGrip = handle.classList.contains('grip')
    handle.addEventListener('pointerdown', (event) => this.down(event))
    handle.addEventListener('pointermove', (event) => this.move(event))
    for (const end of ['pointerup', 'pointercancel'] as const) handle.addEventListener(end, (event) => this.stop(event))
  }

  private down(event: PointerEvent): void {
    this.isDragged = false
    if (event.button !== 0 || !(this.isGrip || event.pointerType !== 'touch')) return
    this.from = event
    // A fast mouse has left it before it first moves.
    this.handle.setPointerCapture(event.pointerId)
  }

  private move({ clientX, clientY }: PointerEvent): void {
    if (this.from === null) return
    const [x, y] = [clientX - this.from.clientX, clientY - this.from.clientY]
    if (!this.isDragged && Math.hypot(x, y) < threshold) return
    if (!this.isDragged) this.begin()
    // A line of an order is where it is dragged to already; a card is seen to follow.
    if (!this.isGrip) this.thing.style.transform = `translate(${x}px, ${y}px)`
    this.steps.over(clientX, clientY)
  }

  private begin(): void {
    this.isDragged = true
    this.thing.classList.add('dragged')
    this.steps.start?.()
  }

  private stop({ type, clientX, clientY }: PointerEvent): void {
    const wasTaken = this.from !== null && this.isDragged
    this.from = null
    if (!wasTaken) return
    this.thing.classList.remove('dragged')
    this.thing.style.transform = ''
    if (type === 'pointerup') this.steps.end(clientX, clientY)
    else this.steps.end(-1, -1)
  }
}

/** What a step of signing in hands on unseen: the page that was wanted, and a form that waits to be shown there. */
export interface WayProps {
  back: string | null
  /** `parked` itself names a form of the very page it is sent to */
  held: string | null
}

export function WayFields({ back, held }: WayProps) {
  return (
    <>
      <input type="hidden" name="back" value={back ?? ''} />
      <input type="hidden" name="held" value={held ?? ''} />
    </>
  )
}

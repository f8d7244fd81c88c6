/** Texts under `courseware.` */
export const courseware = {} as const

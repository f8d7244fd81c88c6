/** Texts under `visit.` */
export const visit = {} as const

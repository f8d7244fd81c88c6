/** Texts under `operate.` */
export const operate = {} as const

/** Texts under `learn.` */
export const learn = {} as const

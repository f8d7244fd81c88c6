/** Texts under `mail.` */
export const mail = {} as const

/** Texts under `account.` */
export const account = {} as const

/** Texts under `certify.` */
export const certify = {} as const

/** The privacy notice that people read when they sign up: the day it began to hold. An account keeps which one it was. */
export const privacyVersion = '2026-11-27'

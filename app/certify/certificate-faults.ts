/** Why a certificate could not be set. */

/** It was not set; the message says why. */
export class CertificateNotSet extends Error {}

/** The typesetter refused this sheet, and would refuse it again; a slow or lost worker is not meant. */
export class SheetRefused extends CertificateNotSet {}

import type { certify as English } from '../en/certify.ts'

/** Texts under `certify.`: certificates and their verification. */
export const certify: Record<keyof typeof English, string> = {
  'certify.mine': 'Certificados',
  'certify.mine-lead': 'Cada certificado lleva un número. Quien lo tenga puede comprobar el certificado sin cuenta.',
  'certify.none': 'Todavía no tiene ningún certificado. Aparecerá aquí en cuanto haya hecho todo lo que pide un curso.',
  'certify.to-my-courses': 'Ver qué falta en mis cursos',
  'certify.open': 'Abrir el certificado',
  'certify.page-title': 'Certificado: {course}',
  'certify.file-title': 'Certificado: {name}, {course}',
  'certify.heading': 'Certificado de formación completada',
  'certify.certifies': 'Se certifica que',
  'certify.has-completed': 'ha completado el curso',
  'certify.able': 'Capacidades adquiridas al final del curso:',
  'certify.time': 'Duración',
  'certify.completed': 'Completado el',
  'certify.edition': 'Edición',
  'certify.edition-words':
    '{edition, number}, en {language, select, fr {francés} ar {árabe} pt {portugués} es {español} other {inglés}}',
  'certify.issued-by': 'Emitido por',
  'certify.number': 'Número',
  'certify.to-check': 'Para comprobar: escanee el código o abra',
  'certify.code-label': 'Código cuadrado: {address}',
  'certify.download': 'Descargar el certificado (PDF)',
  'certify.size': 'unos {kilobytes, number} KB',
  'certify.no-file':
    'El archivo todavía no puede mostrar las letras de este nombre. Imprima esta página: dice lo mismo, en una hoja A4.',
  'certify.public-page': 'La página que ven los demás',
  'certify.print-hint': 'Esta página se imprime en una hoja A4 apaisada.',
  'certify.not-standing': 'Este certificado ya no es válido. La página pública dice por qué; ya no hay archivo.',
  'certify.state-recorded': 'Válido',
  'certify.state-signed': 'Válido, firmado',
  'certify.state-revoked': 'Revocado',
  'certify.state-superseded': 'Sustituido',
  'certify.state-expired': 'Caducado',
  'certify.state-unconfirmed': 'No se puede confirmar',
  'certify.verify': 'Comprobar un certificado',
  'certify.verify-lead':
    '¿Le han mostrado un certificado? Escriba su número: verá al momento si es válido y qué dice. No hace falta cuenta.',
  'certify.field': 'Número del certificado',
  'certify.field-hint':
    '26 letras y cifras, impresas junto al código cuadrado. No importan las minúsculas, los espacios ni los guiones.',
  'certify.check': 'Comprobar el certificado',
  'certify.number-unreadable':
    'Esto no es un número de certificado. Tiene 26 letras y cifras; compárelo con el papel, signo por signo.',
  'certify.check-another': 'Comprobar otro',
  'certify.another': 'Otro certificado',
  'certify.verdict-valid': 'Este certificado es válido',
  'certify.verdict-revoked': 'Este certificado fue revocado',
  'certify.verdict-superseded': 'Este certificado fue sustituido',
  'certify.verdict-expired': 'Este certificado ha caducado',
  'certify.verdict-unconfirmed': 'Este certificado no se puede confirmar',
  'certify.verdict-unknown': 'Ningún certificado tiene este número',
  'certify.revoked-since':
    'Ya no es válido desde el {date}. Un papel o archivo con este número no debe aceptarse, aunque parezca correcto.',
  'certify.superseded-since':
    'Desde el {date} otro certificado ocupa su lugar, casi siempre porque se corrigió un nombre. Este ya no debe aceptarse.',
  'certify.replaced-by': 'Sustituido por',
  'certify.expired-now': 'Su plazo ha pasado. Pida a la persona un certificado más reciente.',
  'certify.unconfirmed-now':
    'Nuestro registro se contradice, así que no decimos nada de él. No se fíe; pregunte al centro de formación.',
  'certify.unknown-now':
    'Nadie ha recibido {typed}. Compárelo con el papel, signo por signo: 0 es una cifra, y las letras I, L, O y U no se usan nunca. Si está impreso así, el papel no es nuestro.',
  'certify.awarded-to': 'Otorgado a',
  'certify.for': 'Por',
  'certify.training-completed': 'Formación completada:',
  'certify.compare':
    'Compare el nombre y la fecha con el papel que tiene en la mano. Si difieren, el papel fue alterado.',
  'certify.what-checked': 'Qué se ha comprobado',
  'certify.how-title': 'Cómo comprobar',
  'certify.how-address':
    'Mire la dirección de esta página: debe empezar por {address}. Una copia de esta página en otra dirección no prueba nada.',
  'certify.how-person':
    'El certificado dice que alguien con este nombre completó la formación. Que la persona ante usted lleve ese nombre lo dice un documento de identidad.',
  'certify.checked-at': 'Comprobado el {date} a las {time}.',
  'certify.check-record': 'Registro.',
  'certify.check-record-text':
    'El número está en nuestro registro, y el nombre, el curso, el tiempo y la fecha son los anotados al completarse el curso.',
  'certify.check-standing': 'Sigue vigente.',
  'certify.check-standing-text': 'No ha sido revocado ni sustituido, y su historial está intacto.',
  'certify.check-not-standing': 'Ya no está vigente.',
  'certify.check-not-standing-text': 'Se le puso fin, como se indica arriba.',
  'certify.check-unsigned': 'Forma firmada.',
  'certify.check-unsigned-text':
    'Este certificado todavía no lleva firma electrónica; llegará más adelante. Hasta entonces, esta página es la prueba.',
  'certify.centre-certifies': '{centre} certifica que',
  'certify.specimen-name': 'Muestra: nombre de la persona',
}

import type { privacy as English } from '../en/privacy.ts'

/** Texts under `privacy.`: what is kept about people, why, who sees it, how long. A change of meaning is a new version (domain/access/privacy.ts). */
export const privacy: Record<keyof typeof English, string> = {
  'privacy.title': 'Qué se guarda sobre usted',
  'privacy.lead':
    'Darasa guarda lo que necesitan los cursos y su certificado, y nada para vender, anunciar o vigilarle.',
  'privacy.version': 'Este aviso rige desde el {date}.',
  'privacy.for': 'Para qué',
  'privacy.seen': 'Quién lo ve',
  'privacy.kept': 'Cuánto tiempo',
  'privacy.each': 'Cada tipo de dato',
  'privacy.account': 'Correo electrónico e idioma',
  'privacy.account-for':
    'Inicia sesión con la dirección, y a ella llegan los mensajes que pide o que se refieren a sus cursos. Páginas y mensajes van en su idioma.',
  'privacy.account-seen': 'Usted y la persona que administra este sitio. Los demás alumnos, nunca.',
  'privacy.account-kept': 'Mientras tenga cuenta.',
  'privacy.person': 'Nombre, país e institución',
  'privacy.person-for':
    'El nombre figura en su certificado. País e institución se cuentan en los informes de participación; se excluyen los grupos tan pequeños que se pudiera reconocer a una persona.',
  'privacy.person-seen':
    'Usted y el centro de formación. Quien compruebe su certificado ve el nombre que figura en él.',
  'privacy.person-kept': 'Mientras tenga cuenta. Puede cambiarlos cuando quiera en la página de su cuenta.',
  'privacy.password': 'Contraseña',
  'privacy.password-for':
    'Para saber que es usted. Solo se guarda una forma cifrada de la que no se puede recuperar la contraseña.',
  'privacy.password-seen': 'Nadie.',
  'privacy.password-kept': 'Hasta que la cambie o deje de tener cuenta.',
  'privacy.second-factor': 'Segundo paso al iniciar sesión',
  'privacy.second-factor-for':
    'Si lo configura: para que nadie entre solo con su contraseña. Se guardan la clave que comparte su aplicación, sellada, y sus códigos de recuperación en forma cifrada.',
  'privacy.second-factor-seen': 'Nadie.',
  'privacy.second-factor-kept': 'Hasta que lo quite, cambie de aplicación o deje de tener cuenta.',
  'privacy.devices': 'Dispositivos con sesión iniciada',
  'privacy.devices-for':
    'Para que siga con la sesión iniciada, vea dónde y pueda cerrarla a distancia. Se guardan el navegador, en palabras, cuándo se inició la sesión y cuándo se usó por última vez.',
  'privacy.devices-seen': 'Usted.',
  'privacy.devices-kept':
    'La sesión se cierra tras 12 horas sin uso y, en todo caso, tras 14 días; entonces se borra la entrada.',
  'privacy.tries': 'Intentos fallidos y redes desde las que ha iniciado sesión',
  'privacy.tries-for':
    'Para que nadie adivine contraseñas probando, sin bloquear a todo un ministerio que comparte una línea.',
  'privacy.tries-seen': 'Nadie los lee; el sitio los cuenta.',
  'privacy.tries-kept': 'Los intentos fallidos, dos días. Las redes, mientras tenga cuenta.',
  'privacy.learning': 'Lecciones leídas, respuestas y puntos',
  'privacy.learning-for':
    'Para que encuentre su lugar en cualquier dispositivo, no pierda ninguna respuesta y reciba su certificado en cuanto lo haya ganado.',
  'privacy.learning-seen':
    'Usted. El centro de formación guarda el registro y puede consultarlo cuando pide ayuda. Los demás alumnos, su empleador y su gobierno no lo ven.',
  'privacy.learning-kept': 'Mientras tenga cuenta.',
  'privacy.written': 'Lo que escribe en fichas de trabajo, encuestas y respuestas con sus propias palabras',
  'privacy.written-for':
    'Para que pueda continuar en cualquier dispositivo, entregarlo y guardarlo en su portafolio, y para que un formador pueda comentarlo y poner los puntos.',
  'privacy.written-seen':
    'Usted. Los formadores del curso una vez que lo ha entregado, con su nombre. Los demás alumnos, nunca.',
  'privacy.written-kept': 'Mientras tenga cuenta.',
  'privacy.certificate': 'Certificados',
  'privacy.certificate-for':
    'Para probar lo que ha completado: su nombre, el curso, su duración y resultados, la fecha, la edición y un número.',
  'privacy.certificate-seen':
    'Quien tenga el número, demasiado largo para adivinarlo: nombre, curso, duración, fecha, edición y si es válido. Se pide a los buscadores que no lo incluyan.',
  'privacy.certificate-kept':
    'Sin límite, para que aún pueda comprobarse años después. Este sitio todavía no puede revocar ninguno; si el suyo ya no debe valer, pregunte qué se puede hacer.',
  'privacy.mail': 'Mensajes que se le envían',
  'privacy.mail-for':
    'Para que un mismo mensaje nunca se envíe dos veces y se pueda explicar una pérdida. Se guardan su tipo y sus horas; los enlaces se borran una vez enviado. Si este sitio no tiene servidor de correo, el mensaje queda en un archivo en su máquina y quien administra el sitio lo entrega.',
  'privacy.mail-seen': 'La persona que administra este sitio.',
  'privacy.mail-kept': 'Mientras tenga cuenta; el archivo de un mensaje, 30 días.',
  'privacy.help': 'Lo que nos escribe en el formulario de ayuda',
  'privacy.help-for':
    'Para arreglar lo que ha ido mal y responderle: su texto, la dirección para la respuesta, la página y el número de su solicitud.',
  'privacy.help-seen': 'Quienes imparten el curso al que pertenece la página, o la persona que administra este sitio.',
  'privacy.help-kept': 'Texto y dirección durante un año. El número de envíos de una red, durante un día.',
  'privacy.not-title': 'Lo que no se hace',
  'privacy.not-others':
    'Ningún dato sale de este sitio hacia otra empresa, salvo el correo que entrega sus mensajes; ninguna página carga nada de fuera; nadie observa sus movimientos ni sus clics.',
  'privacy.not-cookies':
    'Hay dos cookies: una mantiene su sesión iniciada y otra recuerda su idioma. No hay ninguna más.',
  'privacy.not-decisions':
    'Ninguna máquina decide sobre usted, salvo contando: lecciones leídas y puntos obtenidos, según las reglas de la página del curso.',
  'privacy.rights-title': 'Sus derechos',
  'privacy.right-see':
    'Ver lo que se guarda: la mayor parte está en sus propias páginas. Pida el resto: quien administra este sitio saca una copia de la base de datos a mano, pues ninguna página lo hace todavía.',
  'privacy.right-correct':
    'Corregirlo: nombre, país, institución e idioma usted mismo, en la página de su cuenta; lo demás a petición. Un certificado ya emitido conserva su nombre: este sitio todavía no puede sustituirlo.',
  'privacy.right-delete':
    'Borrarlo: pídalo. Quien administra este sitio cierra su cuenta, para que nadie pueda entrar con ella, y borra a mano lo que puede borrarse, pues ninguna página lo hace todavía; le dice qué queda y por qué. También puede dejar cualquier curso cuando quiera.',
  'privacy.right-complain':
    'Reclamar: ante la autoridad de protección de datos de su país, si nuestra respuesta no le satisface.',
  'privacy.contact-title': 'A quién preguntar',
  'privacy.contact-centre':
    'El centro de formación que gestiona {host} responde de estos datos. Pregunte a la persona que le habló de los cursos.',
  'privacy.contact-mail':
    'El centro de formación que gestiona {host} responde de estos datos. Escriba a {address}; recibirá respuesta en 30 días.',
  'privacy.changes': 'Todo cambio de este aviso lleva una fecha nueva. Su cuenta guarda cuál leyó al registrarse.',
}

import type { account as English } from '../en/account.ts'

export const account: Record<keyof typeof English, string> = {
  'account.name': 'Nombre completo',
  'account.name-hint':
    'Tal como debe figurar en su certificado, en cualquier escritura. Quien compruebe el certificado lo verá.',
  'account.name-kept': 'Los certificados ya emitidos conservan el nombre con el que se emitieron.',
  'account.email': 'Correo electrónico',
  'account.email-hint': 'Para iniciar sesión y para los mensajes sobre sus cursos. Los demás participantes no lo ven.',
  'account.password': 'Contraseña',
  'account.password-hint': 'Al menos 15 caracteres. Tres o cuatro palabras que recuerde bien son adecuadas.',
  'account.country': 'País',
  'account.country-hint': 'Para los recuentos por país en los informes. Elija el país donde trabaja.',
  'account.choose': 'Elegir',
  'account.institution': 'Institución',
  'account.institution-hint':
    'Ministerio, oficina u organización, para los recuentos de los informes. El centro de formación la ve junto a su nombre.',
  'account.language': 'Idioma de sus páginas y mensajes',
  'account.privacy-before': 'He leído',
  'account.privacy-link': 'qué se guarda sobre mí y durante cuánto tiempo',

  'account.name-missing': 'Escriba su nombre tal como debe figurar en el certificado.',
  'account.name-long': 'El nombre tiene como máximo 120 caracteres.',
  'account.email-wrong': 'Escriba una dirección de correo con @, como nombre@ministerio.gob.gq.',
  'account.country-missing': 'Elija su país.',
  'account.institution-long': 'El nombre de la institución tiene como máximo 160 caracteres.',
  'account.language-missing': 'Elija un idioma.',
  'account.privacy-missing': 'Lea qué se guarda sobre usted y después marque esta casilla.',
  'account.password-missing': 'Escriba su contraseña.',
  'account.password-short': 'La contraseña tiene al menos 15 caracteres.',
  'account.password-long': 'La contraseña tiene como máximo 200 caracteres.',
  'account.password-repeats': 'Esta contraseña repite las mismas letras. Use tres o cuatro palabras distintas.',
  'account.password-common':
    'Esta contraseña está hecha de palabras o teclas que se prueban primero. Use otras palabras.',
  'account.password-personal': 'No ponga su nombre ni su dirección en la contraseña. Use otras palabras.',
  'account.current-password-wrong': 'Esta no es su contraseña actual.',

  'account.sign-up-title': 'Crear una cuenta',
  'account.sign-up-lead':
    'Para funcionarios y asociados que siguen un curso. Lleva dos minutos; todo, salvo el correo electrónico, puede cambiarse después.',
  'account.sign-up': 'Crear cuenta',
  'account.have-account': '¿Tiene una cuenta?',
  'account.sent-title': 'Consulte su correo',
  'account.sent-lead':
    'Va en camino un mensaje a la dirección que ha dado. Abra el enlace que contiene para continuar.',
  'account.sent-wait':
    'Puede tardar unos minutos. Mire también en la carpeta de correo no deseado. El enlace vale tres días. No se envía otro mensaje en los diez minutos siguientes al último.',
  'account.sent-again': '¿No llega nada? Compruebe la dirección y vuelva a intentarlo:',

  'account.sign-in-title': 'Iniciar sesión',
  'account.sign-in': 'Iniciar sesión',
  'account.sign-in-back': 'Inicie sesión para continuar a la página que ha pedido.',
  'account.sign-in-held':
    'Su sesión había terminado. Lo que escribió se guarda diez minutos: inicie sesión con la misma cuenta y aparecerá de nuevo, listo para enviarse.',
  'account.sign-in-wrong':
    'El correo electrónico y la contraseña no se corresponden. Compruebe ambos o elija una contraseña nueva por correo.',
  'account.sign-in-wait':
    'Ha habido demasiados intentos fallidos. Espere un minuto y vuelva a intentarlo, o elija una contraseña nueva por correo.',
  'account.suspended': 'Esta cuenta está cerrada por ahora. Escriba al centro de formación.',
  'account.forgot': 'Elegir una contraseña nueva',
  'account.forgot-before': '¿Ha olvidado la contraseña?',
  'account.no-account': '¿Todavía no tiene cuenta?',

  'account.sign-out-title': 'Cerrar sesión',
  'account.sign-out-lead':
    'Lo que ha guardado se conserva. En un ordenador compartido, cierre también la ventana del navegador.',
  'account.sign-out': 'Cerrar sesión',

  'account.title': 'Cuenta',
  'account.lead': 'Ha iniciado sesión con la dirección {email}. Para cambiarla, escriba al centro de formación.',
  'account.save': 'Guardar el perfil',
  'account.more': 'Otras páginas',
  'account.certificates': 'Certificados',

  'account.change-title': 'Cambiar la contraseña',
  'account.change-lead': 'Al hacerlo se cierra la sesión en todos los demás dispositivos.',
  'account.current-password': 'Contraseña actual',
  'account.current-password-hint': 'Para que nadie más la cambie en un ordenador que haya dejado abierto.',
  'account.new-password': 'Contraseña nueva',
  'account.change': 'Cambiar la contraseña',

  'account.devices-title': 'Dispositivos con sesión iniciada',
  'account.devices-lead':
    'Dónde tiene la sesión iniciada ahora. Cierre lo que no conozca y después cambie la contraseña.',
  'account.device-unknown': 'Navegador desconocido',
  'account.device-this': 'Este dispositivo',
  'account.device-since': 'Sesión iniciada',
  'account.device-seen': 'Último uso',
  'account.date-time': '{date}, {time}',
  'account.device-end': 'Cerrar',
  'account.ending-title': '¿Cerrar esta sesión?',
  'account.ending-lead':
    '{device}, sesión iniciada el {date} a las {time}. Quien lo use tendrá que iniciar sesión de nuevo.',

  'account.confirm-title': 'Confirmar su dirección',
  'account.confirm-lead':
    'Confirma {email} para esta cuenta. Revise los datos de abajo y corríjalos si hace falta: el botón los confirma e inicia la sesión.',
  'account.confirm-choose':
    'Esta dirección se ha usado más de una vez para crear una cuenta, con contraseñas distintas. Elija la que valdrá desde ahora.',
  'account.confirm': 'Confirmar e iniciar sesión',
  'account.over-title': 'Este enlace ya no vale',
  'account.confirm-used':
    'Este enlace ya se usó, o pasaron sus tres días. Su sesión está iniciada: no hay nada que confirmar.',
  'account.confirm-over':
    'Ya se ha usado o han pasado sus tres días. Inicie sesión: si la dirección sigue sin confirmar, llegará un enlace nuevo por correo.',
  'account.link-over': 'Este enlace ya no vale: ya se ha usado o ha pasado su plazo.',

  'account.reset-title': 'Elegir una contraseña nueva',
  'account.reset-ask-lead': 'Escriba el correo electrónico de su cuenta. Recibirá un enlace por correo.',
  'account.reset-ask': 'Enviar el enlace',
  'account.reset-sent-lead':
    'Si la dirección tiene una cuenta, va en camino un mensaje con un enlace. El enlace vale una hora.',
  'account.reset-sent-wait':
    'Puede tardar unos minutos. Mire también en la carpeta de correo no deseado. No se envía otro mensaje en los diez minutos siguientes al último.',
  'account.reset-lead': 'Para {email}. Se cierra la sesión en todos los dispositivos y se inicia aquí.',
  'account.reset': 'Guardar la contraseña nueva',
  'account.reset-over': 'Ya se ha usado o ha pasado su hora. Pida uno nuevo.',
  'account.reset-again': 'Pedir un enlace nuevo',

  'account.claim-title': 'Administrar este sitio',
  'account.claim-lead':
    'Quien arranca el servidor lee un código de un solo uso en lo que este muestra. Con ese código su cuenta pasa a ser la del administrador.',
  'account.code': 'Código de un solo uso',
  'account.code-hint': 'Veinte letras y cifras, en grupos de cinco.',
  'account.claim': 'Pasar a administrar',
  'account.claim-wrong': 'Este código no vale. Use el del último arranque: cada arranque muestra uno nuevo.',
  'account.claim-wait': 'Ha habido demasiados intentos fallidos. Espere un minuto y vuelva a intentarlo.',
  'account.roles': 'Sus roles',
  'account.role-since': '{role}, {scope}, desde el {from}.',
  'account.role-since-until': '{role}, {scope}, desde el {from} hasta el final del {until}.',
  'account.role-trainer-can':
    'Lo que alguien comunica desde una página del curso le llega por correo: responda a ese correo. Todavía no hay una página para formadores.',
  'account.role-coordinator-can': 'Todavía no hay una página para la coordinación, así que no hay nada que hacer.',
  'account.role-issuer-can':
    'Todavía no hay una página para este rol: los certificados se emiten solos al completar un curso.',
  'account.role-operator-can': 'Personas, correo, contenidos y ajustes están en sus manos.',
}

import type { secondFactor as English } from '../en/second-factor.ts'

export const secondFactor: Record<keyof typeof English, string> = {
  'second-factor.title': 'Segundo paso al iniciar sesión',
  'second-factor.lead':
    'Además de la contraseña, al iniciar sesión se pide un código de una aplicación de su teléfono. Quien conozca su contraseña no podrá entrar solo con ella.',
  'second-factor.asked':
    'Tiene una función en este sitio. Sus páginas se abren en cuanto el segundo paso esté configurado; sus propios cursos siguen abiertos.',
  'second-factor.none': 'Su cuenta no tiene segundo paso.',
  'second-factor.since': 'Configurado el',
  'second-factor.codes-left': 'Códigos de recuperación restantes',
  'second-factor.codes-of': '{left, number} de {made, number}',
  'second-factor.codes-few':
    'Quedan pocos códigos de recuperación. Cree otros antes de que se acaben: sin teléfono y sin códigos no podrá iniciar sesión.',

  'second-factor.set-up-title': 'Configurar el segundo paso',
  'second-factor.set-up-lead': 'Hacen falta tres minutos y un teléfono, o un programa en su propio ordenador.',
  'second-factor.app': '1. Una aplicación que da códigos',
  'second-factor.app-text':
    'Sirve cualquier aplicación de códigos temporales (TOTP): Aegis, FreeOTP, Google Authenticator, Microsoft Authenticator, o KeePassXC en un ordenador. Si ya tiene una, úsela.',
  'second-factor.key-title': '2. Darle la clave',
  'second-factor.key-text':
    'Escanee el cuadrado con la aplicación. Si está en este mismo dispositivo, use el enlace; o escriba en ella la clave.',
  'second-factor.square': 'Código cuadrado con la clave para la aplicación',
  'second-factor.open-app': 'Abrir la aplicación en este dispositivo',
  'second-factor.key': 'Clave',
  'second-factor.code-title': '3. Mostrar que funciona',
  'second-factor.new-code': 'Código de la aplicación',
  'second-factor.app-code-hint':
    'Seis cifras, nuevas cada 30 segundos. Si ninguna sirve, deje que el teléfono ajuste la hora automáticamente.',
  'second-factor.set-up': 'Activar el segundo paso',
  'second-factor.later': 'Más tarde: a mis cursos',
  'second-factor.password-hint': 'Para que nadie más lo haga en un ordenador que haya dejado.',

  'second-factor.replace-title': 'Cambiar a otro teléfono o aplicación',
  'second-factor.replace-lead':
    'Dé la clave a la nueva aplicación e identifíquese con ambas. La anterior dejará de servir aquí, se cerrará la sesión en todos los demás dispositivos y recibirá nuevos códigos de recuperación.',
  'second-factor.old-code': 'Código de la aplicación actual o un código de recuperación',
  'second-factor.new-app-code': 'Código de la nueva aplicación',
  'second-factor.replace': 'Cambiar a la nueva aplicación',
  'second-factor.remove-title': 'Quitar el segundo paso',
  'second-factor.remove-lead':
    'Desde entonces bastará la contraseña para iniciar sesión. Se cerrará la sesión en todos los demás dispositivos.',
  'second-factor.remove-asked': 'Las páginas de su función se cierran hasta que configure otro.',
  'second-factor.remove': 'Quitarlo',
  'second-factor.renew-title': 'Crear nuevos códigos de recuperación',
  'second-factor.renew-lead': 'Recibirá diez nuevos. Los que tiene dejarán de servir.',
  'second-factor.either-code': 'Código de la aplicación o un código de recuperación',
  'second-factor.back': 'Volver al segundo paso',

  'second-factor.codes-title': 'Sus códigos de recuperación',
  'second-factor.codes-lead':
    'Cada uno inicia la sesión una vez si el teléfono se pierde o se estropea. Imprima esta página o anote los códigos y guárdelos lejos del teléfono: solo se muestran ahora.',
  'second-factor.codes-for': 'Para {email} en {site}',
  'second-factor.print': 'Imprimir',
  'second-factor.copy': 'Copiar los códigos',
  'second-factor.copied': 'Los códigos están copiados.',
  'second-factor.kept': 'Los he guardado',
  'second-factor.codes-over':
    'No hay códigos que mostrar: se muestran una vez, justo después de crearlos. Si no ha guardado ninguno, cree otros.',

  'second-factor.code-title-sign-in': 'Escriba su código',
  'second-factor.code-lead': 'La contraseña es correcta. Ahora, el código de su aplicación.',
  'second-factor.recovery-title': 'Usar un código de recuperación',
  'second-factor.recovery-lead': 'La contraseña es correcta. Cada código de recuperación sirve una sola vez.',
  'second-factor.recovery-code': 'Código de recuperación',
  'second-factor.recovery-code-hint': 'Doce letras y cifras, en grupos de cuatro.',
  'second-factor.no-phone': '¿No tiene el teléfono a mano?',
  'second-factor.use-app': 'Usar el código de la aplicación',
  'second-factor.lost':
    '¿Ha perdido el teléfono y los códigos de recuperación? Escriba al centro de formación: cuando esté seguro de quién es usted, puede quitar el segundo paso.',
  'second-factor.somebody-else': 'Iniciar sesión con otra cuenta',

  'second-factor.code-missing': 'Escriba el código.',
  'second-factor.code-long': 'Es más largo que un código. Escriba un solo código.',
  'second-factor.app-code-wrong':
    'Este código no es correcto o ya se usó. Espere el siguiente en la aplicación y escríbalo.',
  'second-factor.recovery-code-wrong':
    'Este código de recuperación no es correcto o ya se usó. Compruébelo o use otro.',
  'second-factor.either-code-wrong':
    'Este código no es correcto o ya se usó. Use el siguiente de la aplicación u otro código de recuperación.',
  'second-factor.new-code-wrong':
    'Este código no corresponde a la clave de esta página. Escriba el que la aplicación muestra ahora; si ninguno sirve, deje que el teléfono ajuste la hora automáticamente.',
  'second-factor.code-wait': 'Ha habido demasiados códigos erróneos. Espere un minuto y vuelva a intentarlo.',
  'second-factor.over': 'Este inicio de sesión ha terminado. Empiece de nuevo con su contraseña.',
  'second-factor.there': 'Su cuenta ya tiene un segundo paso. Para cambiar de teléfono, abra su página.',
  'second-factor.none-any-more': 'Su cuenta ya no tiene segundo paso. Configúrelo primero.',
}

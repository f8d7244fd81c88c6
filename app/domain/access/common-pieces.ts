/**
 * What guessing programs try first, in the languages of our learners: words and phrases that stand in lists of leaked
 * passwords, names of this product and its field, and rows of keys. Written as they are compared: small letters, no
 * accents, no blanks. Collected by us; no leaked list is copied here.
 */
export const commonPieces: readonly string[] = `
password passwort passcode passphrase mypassword newpassword yourpassword mypass thepassword nopassword temppassword
defaultpassword default changeme changethis letmein letmeinplease opensesame welcome welcomeback welcometo login logmein
signin signmein secret topsecret verysecret mysecret access accessgranted admin administrator administrateur administrador
superadmin sysadmin root toor user username utilisateur usuario utilizador guest test testing tester testtest testing
master mastermind dragon monkey football soccer baseball basketball cricket superman batman spiderman pokemon starwars
maytheforcebewithyou princess sunshine rainbow butterfly flower chocolate cookie banana orange strawberry computer internet
google facebook instagram whatsapp youtube microsoft windows android samsung iphone apple hello helloworld hellohello
goodmorning goodnight goodbye thankyou thanks please iloveyou iloveyousomuch iloveme loveyou lovelove forever foreverlove
together mylove mybaby babygirl babyboy sweetheart darling honey angel angels freedom peace family myfamily mother father
mummy daddy sister brother children friends bestfriend happy happiness happybirthday birthday christmas newyear ramadan
jesus jesuschrist jesusislord jesuslovesme godisgood godislove godisgreat ingodwetrust inshallah mashallah alhamdulillah
bismillah allahuakbar allahakbar muhammad mohammed mohamed ahmed fatima abdullah ibrahim whatever nothing something
everything trustno noone nobody somebody qwerty qwertz azerty asdfgh zxcvbn correcthorsebatterystaple
correcthorse batterystaple thequickbrownfox jumpsoverthelazydog tobeornottobe thatisthequestion onceuponatime
abracadabra supercalifragilisticexpialidocious youshallnotpass winteriscoming hakunamatata heythere ihateyou ihatethis
ihatepasswords thisismypassword thisispassword thisisapassword thisisasecret longpassword averylongpassword
fifteencharacters fifteenletters atleastfifteen twelvecharacters
motdepasse monmotdepasse nouveaumotdepasse bonjour bonsoir bienvenue salut jetaime jetaimetrop monamour monange soleil
chouchou doudou loulou coucou marseille paris france secretdefense azertyuiop liberte egalite fraternite
libertaegalitefraternite bonneannee joyeuxnoel famille merci sil vous plait maman papa
contrasena micontrasena nuevacontrasena contrasenya clave miclave bienvenido bienvenida hola holamundo teamo teamomucho
tequiero tequieromucho miamor micorazon corazon estrella mariposa princesa familia gracias porfavor realmadrid barcelona
futbol angelito felicidad amistad
senha minhasenha novasenha palavrapasse palavrachave palavra bemvindo bemvinda ola olamundo euteamo teamotanto meuamor
amorzinho saudade flamengo benfica brasil portugal familiafeliz obrigado obrigada porfavor deusefiel deusteama deusmeama
deusefiel jesusteama felicidade
كلمةالسر كلمهالسر كلمةالمرور كلمهالمرور كلمة السر المرور الرقم السري مرحبا اهلا وسهلا السلام عليكم الحمدلله بسمالله
الرحمن الرحيم انشاءالله ماشاءالله لاالهالاالله محمد احبك حبيبي حبيبتي
nenosiri karibu karibusana habari hujambo nakupenda asante asantesana mungu mapenzi
darasa training course courses elearning learning capacity building centre center ministry minister government official
officials migration migrant migrants mobility certificate labour labor health statistics office officer africa african
africaunion unitednations organisation organization international national nairobi kenya tanzania uganda rwanda ethiopia
addisababa senegal dakar morocco maroc rabat tunisia algeria egypt cairo nigeria abuja lagos ghana accra angola luanda
mozambique maputo caboverde guinea
january february march april june july august september october november december janvier fevrier mars avril juin
juillet aout septembre octobre novembre decembre enero febrero marzo abril mayo junio julio agosto septiembre octubre
noviembre diciembre janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro monday tuesday wednesday
thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche spring summer autumn winter
one two three four five six seven eight nine ten
`
  .trim()
  .split(/\s+/)

/** Neighbours on a keyboard or in an alphabet; read in both directions, pieces of four and more count. */
export const walks: readonly string[] = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '01234567890',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  'zaq1xsw2cde3vfr4bgt5nhy6mju7',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '147258369',
  '159357',
  '741852963',
  'abcdefghijklmnopqrstuvwxyz',
  'a1b2c3d4e5f6g7h8i9j0',
  '1a2b3c4d5e6f7g8h9i0j',
  'ضصثقفغعهخحجد',
  'شسيبلاتنمكط',
  'ئءؤرلاىةوزظ',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  '٠١٢٣٤٥٦٧٨٩٠',
]

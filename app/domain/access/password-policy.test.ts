import { describe, expect, it } from 'vitest'
import { passwordProblem } from './password-policy.ts'

const amina = { email: 'amina.diallo@travail.gouv.sn', name: 'Amina Diallo Ndiaye' }

describe('a password is taken', () => {
  it.each([
    ['four words of one’s own', 'trois girafes mangent tôt'],
    ['words with a well-known one among them', 'blue password kettle under stairs'],
    ['Arabic words', 'قهوة الصباح على السطح'],
    ['Portuguese words', 'quatro gatos na varanda'],
    ['what a program made', 'xk7-Qm2!vTz9-pLw4'],
    ['exactly fifteen characters', 'mango-lake-7-hut'.slice(0, 15)],
    ['a place and more', 'nairobi kettle drum'],
    ['200 characters', 'kettle drum lamp '.repeat(20).slice(0, 190) + 'very plain'],
  ])('%s', (_name, password) => {
    expect(passwordProblem(password, amina)).toBeNull()
  })
})

describe('a password is refused', () => {
  it.each([
    ['fourteen characters', 'short', 'mango-lake-7-h'],
    ['fourteen Arabic letters, however many bytes', 'short', 'قهوةالصباحعلىا'],
    ['201 characters', 'long', 'kettle drum lamp '.repeat(20).slice(0, 201)],
    ['one letter over and over', 'repeats', 'aaaaaaaaaaaaaaaa'],
    ['a part over and over', 'repeats', 'mango-mango-mango'],
    ['figures over and over', 'repeats', '123123123123123'],
    ['hardly any different letters', 'repeats', 'aaaabbbbccccddddab'],
    ['figures in a row', 'common', '1234567890123456'],
    ['the first row of keys', 'common', 'qwertyuiop123456'],
    ['keys up and down', 'common', '1qaz2wsx3edc4rfv'],
    ['a row of Arabic keys', 'common', 'ضصثقفغعهخحجد1234'],
    ['the alphabet', 'common', 'abcdefghijklmnopq'],
    ['the alphabet from behind', 'common', 'zyxwvutsrqponmlkj'],
    ['the word itself with figures', 'common', 'Password12345678'],
    ['figures drawn as letters', 'common', 'P@ssw0rd-P4ssw0rd-1'],
    ['a phrase everybody knows', 'common', 'correct horse battery staple'],
    ['the same in French', 'common', 'MotDePasse2026!!'],
    ['the same in Spanish, with its tilde', 'common', 'MiContraseña2026'],
    ['the same in Portuguese', 'common', 'MinhaSenha123456'],
    ['the same in Arabic', 'common', 'كلمة السر 123456'],
    ['the same in Swahili', 'common', 'nenosiri-nakupenda'],
    ['the name of this place and a year', 'common', 'Darasa-Training-2026'],
    ['several common words', 'common', 'welcome-admin-monday'],
    ['her own name', 'personal', 'amina-diallo-ndiaye-1'],
    ['her own address', 'personal', 'amina.diallo@travail.gouv.sn'],
  ])('%s: %s', (_name, problem, password) => {
    expect(passwordProblem(password, amina)).toBe(problem)
  })
})

it('what is personal to one is nobody else’s', () => {
  expect(passwordProblem('amina-diallo-ndiaye-1', { email: 'x@y.example', name: 'Yusuf' })).toBeNull()
})

/** Where the routes lie that do nothing. */
export const empty = { document: '/bench/document', command: '/bench/command', json: '/bench/json' }

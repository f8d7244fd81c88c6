/** The one script of document pages. Everything works without it; it saves as one goes. */
export {}

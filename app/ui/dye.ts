/** The five dyes of the course bands, in turn by place in the catalogue. */
export type Dye = 1 | 2 | 3 | 4 | 5

/** The one function used of `jstat`, which brings no types. */
declare module 'jstat' {
  const jstat: {
    studentt: {
      /** the quantile of Student's t */
      inv(probability: number, degreesOfFreedom: number): number
    }
  }
  export default jstat
}

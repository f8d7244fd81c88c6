/** Means, variances and correlations of a sample; variances divide by n − 1. */

export function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length
}

/** @returns NaN for fewer than two values */
export function variance(values: number[]): number {
  return covariance(values, values)
}

/** @param others as many as `values`, in the same order @returns NaN for fewer than two pairs */
export function covariance(values: number[], others: number[]): number {
  const [here, there] = [mean(values), mean(others)]
  const products = values.map((value, i) => (value - here) * (others[i]! - there))
  return values.length < 2 ? Number.NaN : products.reduce((total, product) => total + product, 0) / (values.length - 1)
}

/** Pearson's r. @returns null where either side does not vary */
export function correlation(values: number[], others: number[]): number | null {
  const spread = Math.sqrt(variance(values) * variance(others))
  return spread > 0 ? covariance(values, others) / spread : null
}

/** The year of "1870", "1917-11-07" or "-0044"; years before Christ are negative. */
export function yearOf(date: string | undefined): number | undefined {
  const year = /^-?\d{1,4}/.exec(date ?? '')?.[0];
  return year === undefined ? undefined : Number(year);
}

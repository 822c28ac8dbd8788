/** As `make`, each text read once; the results are dropped whenever there are `most` of them. */
export function cached<Result>(
  make: (text: string) => Result,
  most = Number.POSITIVE_INFINITY,
): (text: string) => Result {
  const results = new Map<string, Result>();
  return text => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = make(text);
    if (results.size >= most) results.clear();
    results.set(text, result);
    return result;
  };
}

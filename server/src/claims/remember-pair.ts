/** The same function of two objects, its answers remembered as long as both are. */
export function rememberPair<First extends object, Second extends object, Answer>(answer: (first: First, second: Second) => Answer): (first: First, second: Second) => Answer {
  const answers = new WeakMap<First, WeakMap<Second, { readonly answer: Answer }>>();
  return (first, second) => {
    const own = answers.get(first) ?? new WeakMap<Second, { readonly answer: Answer }>();
    const known = own.get(second);
    if (known) return known.answer;
    const made = answer(first, second);
    answers.set(first, own.set(second, { answer: made }));
    return made;
  };
}

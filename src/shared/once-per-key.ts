/**
 * Does something once for each argument and answers with that from then on; after a failure it is done again when it is
 * asked for again.
 *
 * @param keyOf what tells one argument from another, where that is not the argument itself
 */
export function oncePerKey<Argument, Result>(
  work: (argument: Argument) => Promise<Result>,
  keyOf: (argument: Argument) => unknown = (argument) => argument,
): (argument: Argument) => Promise<Result> {
  const answers = new Map<unknown, Promise<Result>>();
  return (argument) => {
    const key = keyOf(argument);
    const answer =
      answers.get(key) ??
      work(argument).catch((error: unknown) => {
        answers.delete(key);
        throw error;
      });
    answers.set(key, answer);
    return answer;
  };
}

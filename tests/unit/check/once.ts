/**
 * Made when it is first asked for, and kept. What a file of tests makes while it is being loaded is made by every run that wants one
 * of its tests, and code used there counts as used by all tests when faults are put in.
 */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

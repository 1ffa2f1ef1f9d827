/** Generated tables are read through a validating decoder: their type is not known until then. */
declare module '*.json' {
  const data: unknown;
  export default data;
}

/** Parts of the model that the package does not declare; wink-nlp's own types say no more of them. */
declare module 'wink-eng-lite-web-model/dist/*' {
  const part: unknown;
  export default part;
}

// Nearly every browser marks the words of a text fragment itself; the code costs only those that don't.
if (!('fragmentDirective' in document)) {
  import('./search-highlight.ts').then(({ markWords }) => markWords());
}

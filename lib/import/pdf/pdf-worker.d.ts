/** The library's other half, which reads the file; it has no types, and registers itself when loaded. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';

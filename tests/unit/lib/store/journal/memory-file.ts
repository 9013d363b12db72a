import type { WritableFile } from '@/lib/store/journal/worker/append-entries';

/** A file in memory, as a browser's handle is; its bytes can be looked at and torn. */
export class MemoryFile implements WritableFile {
  bytes = new Uint8Array();

  getSize = (): number => this.bytes.length;

  read(into: Uint8Array, { at }: { readonly at: number }): number {
    const part = this.bytes.subarray(at, at + into.length);
    into.set(part);
    return part.length;
  }

  write(bytes: Uint8Array, { at }: { readonly at: number }): number {
    const grown = new Uint8Array(Math.max(this.bytes.length, at + bytes.length));
    grown.set(this.bytes);
    grown.set(bytes, at);
    this.bytes = grown;
    return bytes.length;
  }

  truncate(size: number): void {
    this.bytes = this.bytes.slice(0, size);
  }

  readonly flush = (): void => undefined;

  get text(): string {
    return new TextDecoder().decode(this.bytes);
  }
}

/** Work that was ended because it took longer than anything does that ends by itself. */
export class Hang extends Error {
  constructor() {
    super('It took too long.');
    this.name = 'Hang';
  }
}

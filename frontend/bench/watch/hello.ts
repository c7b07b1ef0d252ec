/** How long the server took to answer the greeting on the live channel. */
export class Hello {
  #said = 0;
  #took: number | null = null;

  constructor() {
    const { prototype } = WebSocket;
    const send = prototype.send;
    const heard = (socket: WebSocket) => this.#listen(socket);
    prototype.send = function (data) {
      if (typeof data === 'string' && data.includes('"hello"')) heard(this);
      send.call(this, data);
    };
  }

  /** Milliseconds; nothing before it was answered. */
  get took(): number | null {
    return this.#took;
  }

  forget(): void {
    this.#took = null;
  }

  #listen(socket: WebSocket): void {
    this.#said = performance.now();
    const first = () => {
      this.#took = performance.now() - this.#said;
      socket.removeEventListener('message', first);
    };
    socket.addEventListener('message', first);
  }
}

type End = () => void;
type Watch<T> = (onValue: (value: T) => void, onError: (error: unknown) => void) => End;

/** What is watched from the start though nobody follows it yet: who comes later gets the newest value at once. */
export class Feed<T> {
  private newest: { readonly value: T } | { readonly error: unknown } | undefined;
  private follower: Parameters<Watch<T>> | undefined;

  constructor(watch: Watch<T>) {
    watch(
      (value) => this.tell({ value }),
      (error) => this.tell({ error }),
    );
  }

  /** Calls back with the newest value and those that come; one follower at a time. Returns what ends that. */
  follow(...follower: Parameters<Watch<T>>): End {
    this.follower = follower;
    if (this.newest) this.tell(this.newest);
    return () => {
      if (this.follower === follower) this.follower = undefined;
    };
  }

  private tell(newest: NonNullable<Feed<T>['newest']>): void {
    this.newest = newest;
    if ('error' in newest) this.follower?.[1](newest.error);
    else this.follower?.[0](newest.value);
  }
}

package org.mapwright.live;

/** Hears what became of a wish, once, on a thread that must not be held up. */
public interface Reply {

    void answered(Answer answer);

    /**
     * There will be no answer: {@link NoSuchDocument}, or {@link StoreUnavailable} for a wish with a deadline; it may
     * or may not have been carried out, and will not be later.
     */
    void failed(RuntimeException cause);
}

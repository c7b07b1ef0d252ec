package org.mapwright.shell.store;

/** Where the maps are kept: the embedded store, that of a Mapwright that is running already, or somebody's server. */
sealed interface Store extends AutoCloseable permits EmbeddedStore, RunningStore, ServerStore {

    /**
     * Waits until it answers for the first time; from then on its health is watched.
     *
     * @throws org.mapwright.shell.CannotStart when it does not come to answer
     */
    StoreAccess awaitReady();

    @Override
    void close();
}

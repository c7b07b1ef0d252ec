package org.mapwright.live;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.mapwright.study.Member;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Documents too large for a frame, as they stood after the change that the welcome names. */
public final class Snapshots {

    private final LiveDocuments documents;

    public Snapshots(LiveDocuments documents) {
        this.documents = documents;
    }

    /**
     * The document after change {@code seq} as JSON; 410 when it is no longer in memory: say hello again.
     *
     * @param viewer whose screen it is for; that she may see it has been checked
     */
    public CompletableFuture<ResponseEntity<String>> answer(DocumentId document, long seq, Member viewer) {
        return documents
                .kind(document.kind())
                .map(kind -> of(kind, document, seq, viewer))
                .orElseGet(() -> CompletableFuture.completedFuture(Optional.empty()))
                .thenApply(snapshot -> snapshot.map(json -> ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .cacheControl(CacheControl.noStore())
                                .body(json))
                        .orElseGet(() -> ResponseEntity.status(HttpStatus.GONE).build()));
    }

    private static <S, O, E> CompletableFuture<Optional<String>> of(
            KindOfDocuments<S, O, E> kind, DocumentId document, long seq, Member viewer) {
        return kind.document(document.id())
                .at(seq)
                .thenApply(state -> state.map(s -> kind.kind().snapshot(s, viewer)));
    }
}

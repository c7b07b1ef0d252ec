package org.mapwright.live.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapwright.live.DocumentId;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Opens the channel at {@code /live/KIND/ID} to pages of our own. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveWebSocket implements WebSocketConfigurer {

    /** Where the handshake leaves the document's id for the channel. */
    static final String DOCUMENT = "mapwright.document";

    private static final Logger LOG = System.getLogger(LiveWebSocket.class.getName());

    private final LiveChannel channel;
    private final SameOrigin sameOrigin;

    LiveWebSocket(LiveChannel channel, SameOrigin sameOrigin) {
        this.channel = channel;
        this.sameOrigin = sameOrigin;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(channel, "/live/*/*")
                .setAllowedOriginPatterns("*") // the doorkeeper below is stricter
                .addInterceptors(new Doorkeeper(sameOrigin));
    }

    private record Doorkeeper(SameOrigin sameOrigin) implements HandshakeInterceptor {

        @Override
        public boolean beforeHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                Map<String, Object> attributes) {
            if (!sameOrigin.opensChannel(request.getHeaders())) {
                LOG.log(Level.INFO, "A page of another site is turned away from a live channel");
                response.setStatusCode(HttpStatus.FORBIDDEN);
                return false;
            }
            Optional<DocumentId> document = document(request.getURI().getPath());
            document.ifPresentOrElse(
                    id -> attributes.put(DOCUMENT, id), () -> response.setStatusCode(HttpStatus.NOT_FOUND));
            return document.isPresent();
        }

        @Override
        public void afterHandshake(
                ServerHttpRequest request,
                ServerHttpResponse response,
                WebSocketHandler handler,
                @Nullable Exception exception) {
            // the channel takes over
        }

        private static Optional<DocumentId> document(String path) {
            String[] parts = path.split("/", -1);
            try {
                return Optional.of(new DocumentId(parts[parts.length - 2], parts[parts.length - 1]));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}

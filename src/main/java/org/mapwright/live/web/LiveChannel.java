package org.mapwright.live.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mapwright.live.DocumentId;
import org.mapwright.live.Farewell;
import org.mapwright.live.LiveConnections;
import org.mapwright.live.Screen;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Carries frames between WebSockets and the live documents. */
@Component
class LiveChannel extends TextWebSocketHandler {

    private final LiveConnections connections;
    private final Map<String, Guest> guests = new ConcurrentHashMap<>();

    LiveChannel(LiveConnections connections) {
        this.connections = connections;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(Parts.SIZE);
        session.setBinaryMessageSizeLimit(1);
        WebSocketLine line = new WebSocketLine(session);
        Optional.ofNullable((DocumentId) session.getAttributes().get(LiveWebSocket.DOCUMENT))
                .flatMap(document -> connections.connect(document, line))
                .ifPresentOrElse(
                        screen -> guests.put(session.getId(), new Guest(screen, new Parts())),
                        () -> line.close(Farewell.GONE));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Optional.ofNullable(guests.get(session.getId()))
                .ifPresent(guest -> guest.parts()
                        .add(message.getPayload(), message.isLast())
                        .ifPresent(guest.screen()::received));
    }

    @Override
    public boolean supportsPartialMessages() {
        return true;
    }

    /** A line that broke: its closing follows. */
    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        hungUp(session);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        hungUp(session);
    }

    private void hungUp(WebSocketSession session) {
        Optional.ofNullable(guests.remove(session.getId()))
                .ifPresent(guest -> guest.screen().hungUp());
    }

    private record Guest(Screen screen, Parts parts) {}
}

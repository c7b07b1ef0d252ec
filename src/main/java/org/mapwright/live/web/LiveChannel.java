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
    private final Map<String, Screen> screens = new ConcurrentHashMap<>();

    LiveChannel(LiveConnections connections) {
        this.connections = connections;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(Screen.LARGEST_FRAME);
        session.setBinaryMessageSizeLimit(1);
        WebSocketLine line = new WebSocketLine(session);
        Optional.ofNullable((DocumentId) session.getAttributes().get(LiveWebSocket.DOCUMENT))
                .flatMap(document -> connections.connect(document, line))
                .ifPresentOrElse(screen -> screens.put(session.getId(), screen), () -> line.close(Farewell.GONE));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) {
        Optional.ofNullable(screens.get(session.getId())).ifPresent(screen -> screen.received(message.getPayload()));
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
        Optional.ofNullable(screens.remove(session.getId())).ifPresent(Screen::hungUp);
    }
}

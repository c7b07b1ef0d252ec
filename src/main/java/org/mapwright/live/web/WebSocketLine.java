package org.mapwright.live.web;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.mapwright.live.Farewell;
import org.mapwright.live.Line;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** A line that is a WebSocket. */
record WebSocketLine(WebSocketSession session) implements Line {

    private static final Logger LOG = System.getLogger(WebSocketLine.class.getName());

    @Override
    public void send(String frame) throws IOException {
        try {
            session.sendMessage(new TextMessage(frame));
        } catch (IllegalStateException e) {
            throw new IOException("The channel is closed", e);
        }
    }

    @Override
    public void close(Farewell reason) {
        try {
            session.close(status(reason).withReason(reason.name()));
        } catch (IOException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "The channel was broken before it could be closed", e);
        }
    }

    private static CloseStatus status(Farewell reason) {
        return switch (reason) {
            case MALFORMED, VERSION -> CloseStatus.PROTOCOL_ERROR;
            case TOO_LARGE -> CloseStatus.TOO_BIG_TO_PROCESS;
            case TICKET, GONE, NOT_A_MEMBER, SIGNED_OUT -> CloseStatus.POLICY_VIOLATION;
            case TOO_FAST, TOO_SLOW, SILENT, RESYNC -> CloseStatus.SERVICE_OVERLOAD;
            case STOPPING -> CloseStatus.GOING_AWAY;
        };
    }
}

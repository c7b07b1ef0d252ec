package org.mapwright.faults;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.mapwright.faults.Network.Weather;

/**
 * One direction of one connection. After the handshake of a WebSocket it knows where frames begin and end; everything
 * else passes as it comes.
 */
final class Stream {

    private static final byte[] NOTHING_MORE = new byte[0];
    private static final int TEXT = 0x81;
    private static final int MASKED = 0x80;
    private static final int LONG = 126;
    private static final int VERY_LONG = 127;
    private static final int SLOW_BYTES_A_SECOND = 2_000;
    private static final int SILENCE_MS = 20;
    private static final int HELD_MS = 60;
    /** Share of frames that something happens to, in wild weather. */
    private static final double WILD = 0.06;

    private final Network network;
    private final Socket from;
    private final Socket to;
    private final boolean toPeople;
    private final BlockingQueue<byte[]> parcels = new LinkedBlockingQueue<>(10_000);
    private final SplittableRandom random = new SplittableRandom();
    /** The first frame is the hello with its ticket, or the welcome. */
    private int frames;

    Stream(Network network, Socket from, Socket to, boolean toPeople) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.toPeople = toPeople;
    }

    void start() {
        Thread.ofVirtual().name("network-in").start(this::receive);
        Thread.ofVirtual().name("network-out").start(this::pass);
    }

    private void receive() {
        try (InputStream in = new BufferedInputStream(from.getInputStream())) {
            boolean channel = head(in);
            while (!network.isClosed()) {
                parcels.put(channel ? frame(in) : some(in));
            }
        } catch (IOException e) {
            // the other side hung up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            parcels.offer(NOTHING_MORE);
        }
    }

    /** The head of the first request or answer; whether a channel follows. */
    private boolean head(InputStream in) throws IOException, InterruptedException {
        var head = new ByteArrayOutputStream();
        String end = "";
        while (!end.endsWith("\r\n\r\n")) {
            int read = Network.read(in);
            head.write(read);
            end = (end.length() < 4 ? end : end.substring(1)) + (char) read;
        }
        parcels.put(head.toByteArray());
        return head.toString(StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT)
                .contains("upgrade: websocket");
    }

    private static byte[] some(InputStream in) throws IOException {
        byte[] bytes = new byte[8 * 1024];
        int read = in.read(bytes);
        if (read < 0) {
            throw new IOException("The other side hung up");
        }
        return Arrays.copyOf(bytes, read);
    }

    private static byte[] frame(InputStream in) throws IOException {
        var frame = new ByteArrayOutputStream();
        frame.write(Network.read(in));
        int second = Network.read(in);
        frame.write(second);
        long length = second & (MASKED - 1);
        int further = length == LONG ? 2 : length == VERY_LONG ? 8 : 0;
        length = further == 0 ? length : 0;
        for (int i = 0; i < further; i++) {
            int read = Network.read(in);
            frame.write(read);
            length = length << 8 | read;
        }
        int rest = (int) length + ((second & MASKED) == 0 ? 0 : 4);
        byte[] body = in.readNBytes(rest);
        if (body.length < rest) {
            throw new IOException("The other side hung up");
        }
        frame.write(body);
        return frame.toByteArray();
    }

    private void pass() {
        try {
            for (byte[] next = parcels.take(); next.length > 0; next = parcels.take()) {
                while (network.weather() == Weather.SILENT && !from.isClosed()) {
                    Thread.sleep(SILENCE_MS);
                }
                frames++;
                pass(next);
            }
        } catch (IOException e) {
            // the side it goes to hung up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            network.ended(from, to);
        }
    }

    private void pass(byte[] next) throws IOException, InterruptedException {
        if (network.weather() == Weather.SLOW && toPeople) {
            Thread.sleep(1_000L * next.length / SLOW_BYTES_A_SECOND);
        }
        boolean wild = network.weather() == Weather.WILD && frames > 2 && (next[0] & 0xFF) == TEXT;
        double dice = wild ? random.nextDouble() : 1;
        if (dice < WILD / 2) {
            write(next);
        } else if (dice < WILD) {
            byte[] following = parcels.poll(HELD_MS, TimeUnit.MILLISECONDS);
            if (following != null && following.length == 0) {
                parcels.put(following);
            } else if (following != null) {
                write(following);
            }
        }
        write(next);
    }

    private void write(byte[] bytes) throws IOException {
        to.getOutputStream().write(bytes);
        to.getOutputStream().flush();
    }
}

package org.mapwright.shell.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mapwright.value.Words;

/**
 * How the web application is to run.
 *
 * @param data the folder that holds everything, absolute
 * @param port in [1, 65535]
 * @param host the address to listen on
 * @param publicUrl what people type, when that is not the address itself: scheme and host, perhaps a port
 * @param tls the certificate to encrypt with, when no proxy does
 */
record RunSettings(Path data, int port, String host, Optional<URI> publicUrl, Optional<TlsFiles> tls) {

    private static final Words WORDS = Words.of("run");

    RunSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException(WORDS.say("port.wrong", String.valueOf(port)));
        }
        if (publicUrl.filter(url -> !isAddress(url)).isPresent()) {
            throw new IllegalArgumentException(
                    WORDS.say("url.wrong", publicUrl.get().toString()));
        }
        if (!isKnown(host)) {
            throw new IllegalArgumentException(WORDS.say("host.wrong", host));
        }
    }

    /** Without a certificate. */
    RunSettings(Path data, int port, String host, Optional<URI> publicUrl) {
        this(data, port, host, publicUrl, Optional.empty());
    }

    private static boolean isAddress(URI url) {
        return ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))
                && url.getHost() != null
                && (url.getPath().isEmpty() || url.getPath().equals("/"))
                && url.getQuery() == null
                && url.getFragment() == null
                && url.getUserInfo() == null;
    }

    private static boolean isKnown(String host) {
        try {
            return !host.isBlank() && InetAddress.getByName(host) != null;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** What people open. */
    String address() {
        String scheme = tls.isPresent() ? "https" : "http";
        String listening = host.contains(":") ? "[" + host + "]" : host;
        return publicUrl
                .map(url -> url.toString().replaceAll("/$", ""))
                .orElseGet(() -> scheme + "://" + listening + ":" + port);
    }

    /** Would codes and stories travel over a network in clear, as far as we know? */
    boolean isOpenInClear() {
        return !isLoopback() && !isEncrypted();
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean isEncrypted() {
        return tls.isPresent()
                || publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
    }

    Path log() {
        return data.resolve("logs/mapwright.log");
    }

    /** The same for Spring, as arguments. */
    String[] arguments() {
        List<String> all = new ArrayList<>(List.of(
                "--mapwright.data=" + data,
                "--mapwright.address=" + address(),
                "--mapwright.open-in-clear=" + isOpenInClear(),
                "--server.port=" + port,
                "--server.address=" + host,
                "--server.servlet.session.cookie.secure=" + isEncrypted(),
                "--logging.file.name=" + log(),
                "--logging.threshold.console=OFF"));
        publicUrl.ifPresent(url -> all.addAll(behindAProxy()));
        tls.ifPresent(files -> all.addAll(encrypted(files)));
        return all.toArray(String[]::new);
    }

    /** What a proxy says of where a request came from is believed only when a proxy was named. */
    private List<String> behindAProxy() {
        return List.of("--mapwright.public-url=" + address(), "--server.forward-headers-strategy=native");
    }

    private static List<String> encrypted(TlsFiles files) {
        return List.of(
                "--server.ssl.certificate="
                        + files.certificate().toAbsolutePath().toUri(),
                "--server.ssl.certificate-private-key="
                        + files.key().toAbsolutePath().toUri());
    }
}

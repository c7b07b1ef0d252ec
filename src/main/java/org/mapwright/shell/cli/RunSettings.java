package org.mapwright.shell.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the web application is to run.
 *
 * @param data the folder that holds everything, absolute
 * @param port in [1, 65535]
 * @param host the address to listen on
 * @param publicUrl what people type, when that is not the address itself
 */
record RunSettings(Path data, int port, String host, Optional<URI> publicUrl) {

    RunSettings {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("Port must be in [1, 65535]: " + port);
        }
    }

    /** What people open. */
    String address() {
        return publicUrl.map(URI::toString).orElseGet(() -> "http://" + host + ":" + port);
    }

    /** Would codes and stories travel over a network in clear, as far as we know? */
    boolean isOpenInClear() {
        return !isLoopback() && publicUrl.filter(RunSettings::isEncrypted).isEmpty();
    }

    private boolean isLoopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isEncrypted(URI url) {
        return "https".equals(url.getScheme());
    }

    Path log() {
        return data.resolve("logs/mapwright.log");
    }

    /** The same for Spring, as arguments. */
    String[] arguments() {
        Stream<String> always = Stream.of(
                "--mapwright.data=" + data,
                "--mapwright.address=" + address(),
                "--mapwright.open-in-clear=" + isOpenInClear(),
                "--server.port=" + port,
                "--server.address=" + host,
                "--logging.file.name=" + log(),
                "--logging.threshold.console=OFF");
        return Stream.concat(always, behindAProxy().stream()).toArray(String[]::new);
    }

    private List<String> behindAProxy() {
        if (publicUrl.isEmpty()) {
            return List.of();
        }
        return List.of(
                "--server.forward-headers-strategy=native",
                "--server.servlet.session.cookie.secure="
                        + publicUrl.filter(RunSettings::isEncrypted).isPresent());
    }
}

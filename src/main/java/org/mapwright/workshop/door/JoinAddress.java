package org.mapwright.workshop.door;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What people type into their phones to come in, or why no phone can reach this application. */
public sealed interface JoinAddress {

    /** The page that phones open, below the address of the application. */
    String PAGE = "/join";

    /**
     * Phones can reach it, as far as this computer knows.
     *
     * @param page the page for phones
     * @param others the same page by this computer's other addresses, for a computer that is in two networks
     */
    record Reachable(URI page, List<URI> others) implements JoinAddress {

        public Reachable {
            others = List.copyOf(others);
        }

        /** As it is read aloud and typed: without http://, which every phone adds. */
        public String shown() {
            String text = page.toString();
            return text.startsWith("http://") ? text.substring("http://".length()) : text;
        }

        /**
         * What the QR code says. The code stands behind the # sign: a browser does not send that part, so that the code
         * gets into no log on the way.
         */
        public URI with(JoinCode code) {
            return URI.create(page + "#" + code.value());
        }
    }

    /** It listens on this computer only; {@link DoorWords#how(JoinAddress)} says how to change that. */
    record OnlyHere() implements JoinAddress {}

    /** It listens to a network, and this computer is in none. */
    record NoNetwork() implements JoinAddress {}

    /** An address in IPv4 or IPv6 and nothing that would have to be looked up. */
    Pattern LITERAL = Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F:.]+(%.*)?]?");

    /**
     * Finds out what phones can reach.
     *
     * @param application its own address: the public one if there is one, else scheme, host it listens on, and port
     * @param own this computer's addresses, {@link OwnAddress#all()}
     */
    static JoinAddress of(URI application, List<OwnAddress> own) {
        String host = String.valueOf(application.getHost());
        if (host.equals("localhost") || host.endsWith(".localhost")) {
            return new OnlyHere();
        }
        if (!LITERAL.matcher(host).matches()) {
            return new Reachable(page(application, host), List.of());
        }
        InetAddress listening = literal(host);
        if (listening.isLoopbackAddress()) {
            return new OnlyHere();
        }
        return listening.isAnyLocalAddress()
                ? first(application, own)
                : new Reachable(page(application, host), List.of());
    }

    private static JoinAddress first(URI application, List<OwnAddress> own) {
        List<URI> pages = own.stream()
                .filter(OwnAddress::mayBeReached)
                .sorted(Comparator.comparingInt(OwnAddress::rank))
                .map(address -> page(application, address.host()))
                .distinct()
                .toList();
        return pages.isEmpty() ? new NoNetwork() : new Reachable(pages.getFirst(), pages.subList(1, pages.size()));
    }

    private static URI page(URI application, String host) {
        String port = application.getPort() < 0 || isStandard(application) ? "" : ":" + application.getPort();
        return URI.create(application.getScheme() + "://" + host + port + PAGE);
    }

    private static boolean isStandard(URI application) {
        return application.getPort() == ("https".equals(application.getScheme()) ? 443 : 80);
    }

    private static InetAddress literal(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("An address must be one of IPv4 or IPv6: " + host, e);
        }
    }
}

package org.mapwright.workshop.door;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One address of this computer.
 *
 * @param networkCard the name of the network card or of what stands for one
 */
public record OwnAddress(String networkCard, InetAddress address) {

    /** Cards that programs make, behind which no phone is. */
    private static final Pattern MADE_BY_PROGRAMS =
            Pattern.compile("(docker|br-|veth|virbr|vmnet|vboxnet|podman|cni|tun|tap|utun|wg|tailscale|zt).*");

    private static final int NETWORK_OF_PROGRAMS = 172;

    /** Those that this computer has now. */
    public static List<OwnAddress> all() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(OwnAddress::isUp)
                    .flatMap(card -> card.inetAddresses().map(address -> new OwnAddress(card.getName(), address)))
                    .toList();
        } catch (SocketException e) {
            throw new UncheckedIOException("The addresses of this computer cannot be read", e);
        }
    }

    private static boolean isUp(NetworkInterface card) {
        try {
            return card.isUp() && !card.isLoopback();
        } catch (SocketException e) {
            // A card that was pulled out just now: nobody is reached by it.
            return false;
        }
    }

    /** Not this computer itself, and nothing that works between two cards on one cable alone. */
    boolean mayBeReached() {
        return !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isAnyLocalAddress()
                && !address.isMulticastAddress();
    }

    /** Less is likelier to be the room's network. */
    int rank() {
        int byCard = MADE_BY_PROGRAMS.matcher(networkCard).matches() ? 10 : 0;
        if (!(address instanceof Inet4Address)) {
            return byCard + 3;
        }
        if (!address.isSiteLocalAddress()) {
            return byCard + 2;
        }
        return byCard + ((address.getAddress()[0] & 0xff) == NETWORK_OF_PROGRAMS ? 1 : 0);
    }

    /** As it stands in a web address. */
    String host() {
        String text = address.getHostAddress().replaceAll("%.*", "");
        return address instanceof Inet4Address ? text : "[" + text + "]";
    }
}

package org.mapwright.value;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Which network an address belongs to, by which tries are counted. */
public final class Network {

    private static final int BYTES = 8;

    private Network() {}

    /** The address itself; of IPv6 its /64, since one household or one computer has a whole one. */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] all = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(all, Math.min(all.length, BYTES)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}

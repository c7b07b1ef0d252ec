package org.mapwright.workshop.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapwright.workshop.door.JoinAddress.NoNetwork;
import org.mapwright.workshop.door.JoinAddress.OnlyHere;
import org.mapwright.workshop.door.JoinAddress.Reachable;

final class JoinAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080", "http://127.0.1.1:80"})
    void whoListensOnThisComputerOnlyIsToldHowToChangeIt(String application) {
        JoinAddress address = JoinAddress.of(URI.create(application), List.of(own("wlan0", "192.168.0.7")));

        assertThat(address).isEqualTo(new OnlyHere());
        assertThat(DoorWords.how(address)).contains("./mapwright run --host 0.0.0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "https://maps.example.org, https://maps.example.org/join",
        "https://maps.example.org:443/, https://maps.example.org/join",
        "http://maps.example.org:8080, maps.example.org:8080/join",
        "http://192.168.0.7:80, 192.168.0.7/join"
    })
    void aPublicAddressIsTakenAsItIs(String application, String shown) {
        JoinAddress address = JoinAddress.of(URI.create(application), List.of(own("wlan0", "10.0.0.9")));

        assertThat(DoorWords.where(address)).isEqualTo(shown);
    }

    @Test
    void ofThisComputersAddressesTheRoomsNetworkComesFirst() {
        List<OwnAddress> own = List.of(
                own("lo", "127.0.0.1"),
                own("docker0", "172.17.0.1"),
                own("wlan0", "fe80::1"),
                own("wlan0", "2001:db8::5"),
                own("eth1", "203.0.113.9"),
                own("eth2", "169.254.1.1"),
                own("wlan0", "192.168.0.7"));

        assertThat(JoinAddress.of(URI.create("http://0.0.0.0:8080"), own))
                .isEqualTo(new Reachable(
                        URI.create("http://192.168.0.7:8080/join"),
                        List.of(
                                URI.create("http://203.0.113.9:8080/join"),
                                URI.create("http://[2001:db8:0:0:0:0:0:5]:8080/join"),
                                URI.create("http://172.17.0.1:8080/join"))));
    }

    @Test
    void aComputerInNoNetworkSaysSo() {
        assertThat(JoinAddress.of(URI.create("http://[::]:8080"), List.of(own("lo", "::1"))))
                .isEqualTo(new NoNetwork());
    }

    @Test
    void theCodeTravelsBehindTheHashSignWhichBrowsersDoNotSend() {
        var reachable = new Reachable(URI.create("http://192.168.0.7:8080/join"), List.of());

        URI address = reachable.with(new JoinCode("H1N047KEW2"));

        assertThat(address).hasToString("http://192.168.0.7:8080/join#H1N047KEW2");
        assertThat(address.getRawQuery()).isNull();
    }

    @Test
    void theAddressesOfThisComputerCanBeRead() {
        assertThat(OwnAddress.all())
                .allSatisfy(own -> assertThat(own.networkCard()).isNotEmpty());
    }

    private static OwnAddress own(String card, String address) {
        try {
            return new OwnAddress(card, InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }
}

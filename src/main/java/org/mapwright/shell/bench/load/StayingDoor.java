package org.mapwright.shell.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** The door for somebody whose browser the application knows again by the cookie of an earlier sign-in. */
final class StayingDoor implements Door {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int FINE = 200;

    private final HttpClient client;
    private final URI address;
    private final String stay;
    private String session = "";

    /** @param stay the cookie that keeps her signed in, with its name */
    StayingDoor(HttpClient client, URI address, String stay) {
        this.client = client;
        this.address = address;
        this.stay = stay;
    }

    @Override
    public String ticket(String document) throws IOException, InterruptedException {
        String answer = ask(request("/live/" + document + "/ticket")
                .header("Origin", address.toString())
                .POST(BodyPublishers.noBody()));
        return JsonMapper.shared().readTree(answer).get("ticket").asString();
    }

    @Override
    public String fetch(String path) throws IOException, InterruptedException {
        return ask(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        String cookies = session.isEmpty() ? stay : stay + "; " + session;
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE).header("Cookie", cookies);
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != FINE) {
            throw new IOException("Not let in: " + answer.statusCode());
        }
        answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .filter(cookie -> cookie.startsWith("mapwright="))
                .forEach(cookie -> session = cookie);
        return answer.body();
    }
}

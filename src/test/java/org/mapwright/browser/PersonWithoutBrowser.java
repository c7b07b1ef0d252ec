package org.mapwright.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Comes in through the same doors as a browser: the sign-in form, the cookie that stays, a ticket, the channel. */
final class PersonWithoutBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final String address;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    PersonWithoutBrowser(String address) {
        this.address = address;
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(ask(request("/login").GET()).body());
        if (!token.find()) {
            throw new AssertionError("The sign-in page has no token");
        }
        String form =
                "username=" + name + "&password=" + encoded(password) + "&stay=on&_csrf=" + encoded(token.group(1));
        HttpResponse<String> answer = ask(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        String to = answer.headers().firstValue("Location").orElse("nowhere");
        if (answer.statusCode() != 302 || to.contains("login")) {
            throw new AssertionError("The sign-in was refused: " + answer.statusCode() + " to " + to);
        }
    }

    /** @throws IOException when nobody answers, or not as somebody who is up */
    String ticket(String document) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(request("/live/" + document + "/ticket")
                .header("Origin", address)
                .POST(BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new IOException("No ticket: " + answer.statusCode());
        }
        return JsonMapper.shared().readTree(answer.body()).get("ticket").asString();
    }

    LiveLine open(String document) {
        return new LiveLine(client, address, document);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(15));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

package org.mapwright.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
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
        HttpResponse<String> answer = trySignIn(name, password);
        String to = leadsTo(answer);
        if (answer.statusCode() != 302 || to.contains("login")) {
            throw new AssertionError("The sign-in was refused: " + answer.statusCode() + " to " + to);
        }
    }

    HttpResponse<String> trySignIn(String name, String password) throws IOException, InterruptedException {
        return send("/login", "username=" + name + "&password=" + encoded(password) + "&stay=on");
    }

    HttpResponse<String> signOut() throws IOException, InterruptedException {
        return send("/logout", "leave=now");
    }

    /** Sends a form with the token of the page that it stands on. */
    private HttpResponse<String> send(String path, String form) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(
                ask(request(path.equals("/login") ? path : "/").GET()).body());
        if (!token.find()) {
            throw new AssertionError("The page has no token");
        }
        return ask(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(token.group(1)))));
    }

    static String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("nowhere");
    }

    /** Asks for a page or a file. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask(request(path).GET());
    }

    /** Sends something without a token, as a page of ours would if it forgot it. */
    HttpResponse<String> post(String path, String origin) throws IOException, InterruptedException {
        return ask(request(path).header("Origin", origin).POST(BodyPublishers.noBody()));
    }

    /** The cookie that names the session, or an empty text. */
    String session() {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("mapwright"))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
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

    /** A line that has said hello and heard its welcome. */
    LiveLine visit(String document) throws IOException, InterruptedException {
        LiveLine line = open(document);
        var hello = JsonMapper.shared().createObjectNode();
        hello.put("type", "hello").put("v", 1).put("ticket", ticket(document));
        line.say(hello.putNull("lastSeq").putNull("epoch"));
        line.until("welcome");
        return line;
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

package org.mapwright.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program of a researcher: it has a token, or none, and keeps no cookies. */
final class Program {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String address;
    private final String authorization;
    private final HttpClient client;

    private Program(String address, String authorization, HttpClient client) {
        this.address = address;
        this.authorization = authorization;
        this.client = client;
    }

    /** One that shows a token. */
    static Program with(String token, String address) {
        return showing("Bearer " + token, address);
    }

    /** One that says this of itself; nothing when the text is empty. */
    static Program showing(String authorization, String address) {
        return new Program(address.replaceAll("/$", ""), authorization, HttpClient.newHttpClient());
    }

    /** The same program on another computer. */
    Program from(String computer) throws IOException {
        HttpClient there = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(computer))
                .build();
        return new Program(address, authorization, there);
    }

    /** @param headers names and values by turns */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return client.send(asking(path, headers).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path) throws IOException, InterruptedException {
        return client.send(asking(path).GET().build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        return client.send(
                asking(path).method(method, BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder asking(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
        String[] own = authorization.isEmpty() ? new String[0] : new String[] {"Authorization", authorization};
        String[] all = Stream.of(own, headers).flatMap(Stream::of).toArray(String[]::new);
        return all.length == 0 ? request : request.headers(all);
    }

    static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** The sentence of a problem. */
    static String detail(HttpResponse<String> answer) {
        if (!header(answer, "Content-Type").startsWith("application/problem+json")) {
            throw new AssertionError("No problem: " + answer.statusCode() + " " + answer.headers());
        }
        JsonNode problem = json(answer);
        if (problem.get("status").asInt() != answer.statusCode()) {
            throw new AssertionError("A problem of another status than " + answer.statusCode() + ": " + problem);
        }
        return problem.get("detail").asString();
    }
}

package org.mapwright.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.mapwright.report.ToolVersion;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be asked for, as OpenAPI 3.1 ({@code api/openapi.json} among the resources). A test holds it against the
 * addresses there are and the ranges they keep.
 */
@RestController
class DescriptionPage {

    private final String text = read();
    private final Tag tag = Tag.of(text);

    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description(@RequestHeader HttpHeaders headers) {
        return tag.isKept(headers) ? Answers.same(tag) : Answers.json(tag, text);
    }

    private static String read() {
        try (var file = new ClassPathResource("api/openapi.json").getInputStream()) {
            var mapper = JsonMapper.shared();
            var description = (ObjectNode) mapper.readTree(file);
            description.withObject("/info").put("version", ToolVersion.get());
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(description) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("The description is packed with the application", e);
        }
    }
}

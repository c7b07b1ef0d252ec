package org.mapwright.api.web;

import jakarta.servlet.http.HttpServletRequest;
import org.mapwright.value.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever else is asked for under {@code /api}: programs get a sentence, not a page. */
@RestController
class NothingHere {

    private static final Words WORDS = Words.of("api");

    @RequestMapping({"/api", "/api/**"})
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        if (isReading(request.getMethod())) {
            return Answers.problem(HttpStatus.NOT_FOUND, WORDS.say("address.none"));
        }
        var allowed = new HttpHeaders();
        allowed.set(HttpHeaders.ALLOW, "GET, HEAD");
        return Answers.problem(HttpStatus.METHOD_NOT_ALLOWED, WORDS.say("only.reading"), allowed);
    }

    private static boolean isReading(String method) {
        return method.equals(HttpMethod.GET.name()) || method.equals(HttpMethod.HEAD.name());
    }
}

package org.mapwright.api.web;

import org.mapwright.value.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What breaks here is written down, and the program is told in a sentence. */
@RestControllerAdvice(basePackageClasses = Breakages.class)
class Breakages {

    private static final Words WORDS = Words.of("api");
    private static final Logger LOG = LoggerFactory.getLogger(Breakages.class);

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<byte[]> broken(RuntimeException cause) {
        LOG.error("A request of a program could not be answered", cause);
        return Answers.problem(HttpStatus.INTERNAL_SERVER_ERROR, WORDS.say("broken"));
    }
}

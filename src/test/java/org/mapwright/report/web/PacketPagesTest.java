package org.mapwright.report.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mapwright.report.LongWork;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

class PacketPagesTest {

    @Test
    void whoComesWhileOthersAreServedReadsWhenToAskAgain() {
        ResponseEntity<byte[]> answer = PacketPages.answer(new LongWork.Busy<>(), "attachment");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("30");
        assertThat(sentence(answer)).isEqualTo("Other analyses are being worked out; please ask again in 30 seconds.");
    }

    @Test
    void whatWasStoppedSaysAfterHowLongAndAnotherWay() {
        ResponseEntity<byte[]> answer = PacketPages.answer(new LongWork.TooLong<>(Duration.ofMinutes(5)), "attachment");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sentence(answer)).contains("longer than 5 minutes", "./mapwright analyse");
    }

    @Test
    void aPacketComesAsAFileUnderItsName() {
        ResponseEntity<byte[]> answer = PacketPages.answer(new LongWork.Done<>(new byte[] {7}), "attachment");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment");
        assertThat(answer.getBody()).containsExactly(7);
    }

    private static String sentence(ResponseEntity<byte[]> answer) {
        assertThat(Objects.requireNonNull(answer.getHeaders().getContentType()).isCompatibleWith(MediaType.TEXT_PLAIN))
                .isTrue();
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }
}

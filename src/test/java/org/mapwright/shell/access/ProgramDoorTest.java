package org.mapwright.shell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapwright.shell.signin.SignInTries;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Asks for what is open to anybody, so that only a token in the address can stand in the way. */
final class ProgramDoorTest {

    @ParameterizedTest
    @CsvSource({
        "token=mapwright_abc, 400",
        "token=mapwright%5Fabc, 400",
        "token=mapwright%5fabc, 400",
        "%6Dapwright_abc, 400",
        "broken=%zz&token=%6d%61pwright%5Fabc, 400",
        "seed=1, 200",
        "note=mapwright, 200",
        "broken=%zz%25, 200"
    })
    void aTokenInAnAddressIsFoundHoweverItIsWritten(String query, int status) throws Exception {
        Clock clock = Clock.systemUTC();
        ProgramDoor door =
                new ProgramDoor(new Programs(new NoTokens(), new SignInTries(clock), clock), request -> true);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/openapi.json");
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();

        door.doFilter(request, response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(status);
    }
}

package org.mapwright.shell.ui.signin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.context.web.WebAppConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@ExtendWith(SpringExtension.class)
@WebAppConfiguration
@ContextConfiguration(classes = DoorsForTests.class)
final class SecurityRulesTest {

    private final MockMvc browser;

    SecurityRulesTest(WebApplicationContext application) {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("springSecurityFilterChain", Filter.class))
                .build();
    }

    @Test
    void aPageLeadsToTheSignInFirst() throws Exception {
        browser.perform(get("/thumbnails/m1/1").accept("text/html")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void aLiveRequestWithoutASignInIsToldSoAndNotLedAway() throws Exception {
        browser.perform(post("/live/map/m1/ticket")).andExpect(status().isUnauthorized());
        browser.perform(get("/live/map/m1/snapshot")).andExpect(status().isUnauthorized());
        browser.perform(get("/live/map/m1")).andExpect(status().isUnauthorized());
    }

    @Test
    void aChannelOpensWithoutACookieSinceItsTicketSaysWhoItIs() throws Exception {
        browser.perform(get("/live/map/m1").header("Upgrade", "websocket"))
                .andExpect(content().string("channel"));
    }

    @Test
    void ourFilesAreForEverybody() throws Exception {
        browser.perform(get("/mapwright/app.css")).andExpect(content().string("file"));
    }

    @Test
    void theRightPasswordOpensAndAChannelGetsItsTicketWithoutAFormToken() throws Exception {
        MockHttpSession session = signedIn(DoorsForTests.PASSWORD);

        browser.perform(post("/live/map/m1/ticket").session(session))
                .andExpect(content().string("ticket of ana"));
    }

    @Test
    void aWrongPasswordLeadsBackWithAWord() throws Exception {
        browser.perform(form("wrong")).andExpect(redirectedUrl("/login?wrong"));
    }

    @Test
    void whoStaysSignedInNeedsNoSessionAfterARestart() throws Exception {
        Cookie stay = browser.perform(form(DoorsForTests.PASSWORD).param("stay", "on"))
                .andExpect(cookie().httpOnly("mapwright-stay", true))
                .andReturn()
                .getResponse()
                .getCookie("mapwright-stay");

        browser.perform(post("/live/map/m1/ticket").cookie(Objects.requireNonNull(stay)))
                .andExpect(content().string("ticket of ana"));
    }

    @Test
    void aCookieThatWasTamperedWithOpensNothing() throws Exception {
        browser.perform(post("/live/map/m1/ticket").cookie(new Cookie("mapwright-stay", "YW5hOjk5OTk5OTk5OTk5OTk6eA")))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void everyAnswerSaysWhatABrowserMayDo() throws Exception {
        browser.perform(get("/login"))
                .andExpect(
                        header().string("Content-Security-Policy", Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", Matchers.not(Matchers.containsString("https:"))))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    private MockHttpSession signedIn(String password) throws Exception {
        return session(
                browser.perform(form(password)).andExpect(redirectedUrl("/")).andReturn());
    }

    private static MockHttpServletRequestBuilder form(String password) {
        return post("/login").param("username", "ana").param("password", password);
    }

    private static MockHttpSession session(MvcResult answer) {
        return (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession());
    }
}

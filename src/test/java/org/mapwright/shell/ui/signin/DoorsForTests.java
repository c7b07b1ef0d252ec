package org.mapwright.shell.ui.signin;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringSecurityAutoConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.security.Principal;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mapwright.live.Engine;
import org.mapwright.live.FreshIds;
import org.mapwright.live.LiveConnections;
import org.mapwright.live.LiveDocuments;
import org.mapwright.live.LiveLimits;
import org.mapwright.live.Tickets;
import org.mapwright.shell.DataFolder;
import org.mapwright.shell.signin.OpenSessions;
import org.mapwright.shell.signin.SignInTries;
import org.mapwright.study.Account;
import org.mapwright.study.Accounts;
import org.mapwright.study.Member;
import org.mapwright.study.Memberships;
import org.mapwright.study.SignInName;
import org.mapwright.study.Study;
import org.mapwright.study.StudyId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The doors with nothing behind them but words. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
@Import({
    SpringBootAutoConfiguration.class,
    SpringSecurityAutoConfiguration.class,
    SecurityRules.class,
    RememberKey.class,
    AccountDetails.class,
    OpenSessions.class,
    SignInTries.class
})
class DoorsForTests {

    static final String PASSWORD = "abcde-fghjk-mnpqr-stuvw";

    @Bean
    DataFolder dataFolder() throws IOException {
        return new DataFolder(Files.createTempDirectory("mapwright-doors"));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LiveConnections liveConnections(Clock clock) {
        Engine.Later never = (wait, task) -> {};
        var documents = new LiveDocuments(List.of(), new Engine(Runnable::run, never, clock), LiveLimits.STANDARD);
        Memberships none = new Memberships() {
            @Override
            public Optional<Member> member(String account, StudyId study) {
                return Optional.empty();
            }

            @Override
            public List<Study> studiesOf(String account) {
                return List.of();
            }
        };
        return new LiveConnections(documents, new Tickets(new FreshIds(new SecureRandom()), clock), none);
    }

    @Bean
    Accounts accounts() {
        String hash = new BCryptPasswordEncoder(4).encode(PASSWORD);
        return new Accounts() {
            @Override
            public Optional<Account> find(SignInName name) {
                return Optional.of(new Account(name, String.valueOf(hash), true))
                        .filter(account -> name.value().equals("ana"));
            }

            @Override
            public boolean areNone() {
                return false;
            }

            @Override
            public void put(Account account) {
                throw new UnsupportedOperationException("Ana is the only one");
            }

            @Override
            public void changePassword(SignInName name, String passwordHash) {
                throw new UnsupportedOperationException("Ana keeps her password");
            }

            @Override
            public void forgetBrowsers(SignInName name) {
                throw new UnsupportedOperationException("Ana is not forgotten");
            }
        };
    }

    @RestController
    static class Rooms {

        @GetMapping("/login")
        String signIn() {
            return "form";
        }

        @GetMapping("/mapwright/app.css")
        String file() {
            return "file";
        }

        @GetMapping("/live/{kind}/{id}")
        String channel() {
            return "channel";
        }

        @PostMapping("/live/{kind}/{id}/ticket")
        String ticket(Principal who) {
            return "ticket of " + who.getName();
        }
    }
}

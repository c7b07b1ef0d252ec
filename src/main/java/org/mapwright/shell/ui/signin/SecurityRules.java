package org.mapwright.shell.ui.signin;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.mapwright.shell.signin.OpenSessions;
import org.mapwright.shell.signin.SessionNotes;
import org.mapwright.shell.signin.SignInGate;
import org.mapwright.shell.signin.SignInTries;
import org.mapwright.study.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The rules of the door. Whatever is not named here needs a sign-in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityRules {

    private static final PathPatternRequestMatcher.Builder PATH = PathPatternRequestMatcher.withDefaults();
    /** What scripts of our pages ask: they compare the Origin, and are told 401 rather than shown a page. */
    private static final RequestMatcher LIVE = new OrRequestMatcher(PATH.matcher("/live/**"), PATH.matcher("/maps/**"));
    /** The light page of workshops and what it asks: a guest is known by the cookie of her phone, never by a session. */
    private static final RequestMatcher JOINING = new OrRequestMatcher(PATH.matcher("/join"), PATH.matcher("/join/**"));
    /** The ticket in its first message says who opens a live channel, not the cookie. */
    private static final RequestMatcher OPENING_A_CHANNEL =
            request -> PATH.matcher(HttpMethod.GET, "/live/*/*").matches(request)
                    && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http, RememberMeServices rememberMe, SignInTries tries, OpenSessions sessions)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(OPENING_A_CHANNEL, JOINING)
                .permitAll()
                .requestMatchers(LIVE)
                .authenticated()
                .requestMatchers("/mapwright/**", "/favicon.svg", "/empty-map.svg", "/error")
                .permitAll());
        // A live request, and one at the door, shows its Origin, which is compared; it carries no form token.
        http.csrf(csrf -> csrf.ignoringRequestMatchers(LIVE, JOINING));
        http.exceptionHandling(refusals ->
                refusals.defaultAuthenticationEntryPointFor(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), LIVE));
        http.rememberMe(remember -> remember.rememberMeServices(rememberMe));
        http.headers(SecurityRules::headers);
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SignInView.class).anyRequest(rest -> rest.authenticated()));
        http.formLogin(form -> form.failureHandler(new SignInFailed()));
        http.addFilterBefore(new SignInGate(tries), UsernamePasswordAuthenticationFilter.class);
        http.addFilterAfter(new SessionNotes(sessions), AnonymousAuthenticationFilter.class);
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.withObjectPostProcessor(new EagerHeaders())
                .addHeaderWriter(new ContentPolicy())
                .frameOptions(FrameOptionsConfig::deny)
                .httpStrictTransportSecurity(strict -> strict.includeSubDomains(false))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(12);
    }

    @Bean
    RememberMeServices rememberMe(
            RememberKey key,
            UserDetailsService details,
            Accounts accounts,
            @Value("${server.servlet.session.cookie.secure:false}") boolean encrypted) {
        return key.services(details, accounts, encrypted);
    }

    /** No cookie of ours travels with a request that another site made, but a link from a mail still finds one in. */
    @Bean
    CookieSameSiteSupplier sameSite() {
        return CookieSameSiteSupplier.ofLax();
    }
}

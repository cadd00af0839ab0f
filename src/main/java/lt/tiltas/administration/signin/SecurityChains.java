package lt.tiltas.administration.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/** The pages' chain. What a route needs is declared at the route and checked by the route guard, default deny. */
@Configuration
class SecurityChains {

    static final String CONTENT_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    /** Asked by the page of the check, which is kept on devices and knows no session: there is nobody in whose name it could be misused. */
    private static final String NOBODYS = "/v/photo";

    /** Where a gateway of text messages reports: with a secret of its own and no session. */
    private static final String A_PROGRAMS = "/sms/reports";

    /** Argon2id with Spring's current parameters: 16 MiB, two passes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** Nobody reads figures about single filters, and keeping them costs each request. */
    @Bean
    static SecurityObservationSettings noFigures() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain pagesChain(
            HttpSecurity http, PasswordSignIn passwords, OwnLanguage afterSignIn, Accounts accounts) throws Exception {
        return http.authenticationProvider(passwords)
                .addFilterAfter(new StandingFilter(accounts), AnonymousAuthenticationFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(NOBODYS, A_PROGRAMS))
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(afterSignIn)
                        .failureUrl("/sign-in?wrong")
                        .permitAll())
                .requestCache(cache -> cache.requestCache(asItWasAsked()))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new LapsedForm()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .crossOriginOpenerPolicy(policy ->
                                policy.policy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .anonymous(anonymous -> {})
                .build();
    }

    /** The page asked for before signing in, under its own address: without the mark {@code continue}. */
    private static RequestCache asItWasAsked() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}

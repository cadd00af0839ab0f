package lt.tiltas.administration.token;

import lt.tiltas.web.Problem;
import lt.tiltas.web.Problems;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The programs' chain: a token at each request, no session, no cookie, hence no forged form to fear. */
@Configuration
@ConditionalOnWebApplication
class ApiChain {

    @Bean
    @Order(1)
    SecurityFilterChain programsChain(HttpSecurity http, Tokens tokens, Problems problems) throws Exception {
        return http.securityMatcher(Problems.API + "**")
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerFilter(tokens, problems), AuthorizationFilter.class)
                .addFilterBefore(new BodyLimit(problems), AuthorizationFilter.class)
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(
                        (request, response, e) -> problems.write(request, response, Problem.of("unauthorized", 401))))
                .build();
    }
}

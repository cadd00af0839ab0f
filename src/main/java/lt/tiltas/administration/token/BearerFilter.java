package lt.tiltas.administration.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.web.Problem;
import lt.tiltas.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** {@code Authorization: Bearer tlt_...} makes the request the token's account's. A wrong or expired one is refused at once. */
class BearerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 200;

    private final Tokens tokens;
    private final Problems problems;

    BearerFilter(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Bearer> bearer = Optional.of(header)
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()) && value.length() <= LONGEST)
                .map(value -> new Token(value.substring(BEARER.length()).strip()))
                .flatMap(tokens::bearer);
        if (bearer.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            problems.write(request, response, Problem.of("unauthorized", 401));
            return;
        }
        enter(bearer.get());
        chain.doFilter(request, response);
    }

    private static void enter(Bearer bearer) {
        var authorities = Arrays.stream(bearer.scopes())
                .map(scope -> new SimpleGrantedAuthority(CurrentOfficer.SCOPE + scope))
                .toList();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(bearer.officer(), null, authorities));
        SecurityContextHolder.setContext(context);
    }
}

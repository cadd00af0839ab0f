package lt.tiltas.access.context;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is asking, on this thread. Read by the transaction manager and the route guard only: use cases get it as a parameter. */
public final class CurrentOfficer {

    /** Prefix of the authorities by which a token's scopes are kept. */
    public static final String SCOPE = "SCOPE_";

    private CurrentOfficer() {}

    public static Optional<Officer> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(authentication.getPrincipal())
                        .filter(Officer.class::isInstance)
                        .map(Officer.class::cast);
    }

    /** Whether it is a program that asks, with a token, and not a person in a session. */
    public static boolean byToken() {
        return authorities().anyMatch(authority -> authority.startsWith(SCOPE));
    }

    public static boolean carries(String scope) {
        return authorities().anyMatch((SCOPE + scope)::equals);
    }

    private static Stream<String> authorities() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null
                ? Stream.empty()
                : authentication.getAuthorities().stream().map(GrantedAuthority::getAuthority);
    }

    /** Runs as this officer: jobs, listeners and commands, each opening its own transaction inside. */
    public static <T> T as(Officer officer, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(officer, null, List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(Officer officer, Runnable work) {
        as(officer, () -> {
            work.run();
            return null;
        });
    }
}

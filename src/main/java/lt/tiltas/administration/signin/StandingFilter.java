package lt.tiltas.administration.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Closing an account ends its sessions at their next request: one round trip to the database, no transaction. */
class StandingFilter extends OncePerRequestFilter {

    private static final Set<String> FREE = Set.of("/sign-in", "/sign-out", "/account", "/account/password");

    private final Accounts accounts;

    StandingFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Officer> officer = CurrentOfficer.get();
        if (officer.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Standing> standing = accounts.standing(officer.get());
        if (standing.isEmpty()) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(request.getSession(false)).ifPresent(session -> session.invalidate());
            response.sendRedirect("/sign-in?closed");
        } else if (standing.get() == Standing.MUST_CHANGE && !FREE.contains(request.getRequestURI())) {
            response.sendRedirect("/account");
        } else {
            chain.doFilter(request, response);
        }
    }
}

package lt.tiltas.administration.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A form whose secret is not that of the session: nearly always the session ended while the form lay open. What was typed is
 * shown again, to be sent once more; where there is nothing to keep, the sign-in page says what happened.
 */
class LapsedForm implements AccessDeniedHandler {

    private static final Set<String> NOTHING_TO_KEEP =
            Set.of("/sign-in", "/sign-out", "/demo/sign-in", "/account/password");

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        if (!(refused instanceof CsrfException)) {
            otherwise.handle(request, response, refused);
        } else if (NOTHING_TO_KEEP.contains(request.getRequestURI()) || !fromOurPage(request)) {
            response.sendRedirect("/sign-in?lapsed");
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.getRequestDispatcher("/lapsed").forward(request, response);
        }
    }

    /** Another site must not be able to put its words into a form that is ours to send. */
    private static boolean fromOurPage(HttpServletRequest request) {
        String here = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return here.equals(request.getHeader("Origin"));
    }
}

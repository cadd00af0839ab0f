package lt.tiltas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a bug, a thief or a lost race causes, said once: what is wrong and what to do, never a stack trace. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final NearestPage nearest;

    ErrorPages(NearestPage nearest) {
        this.nearest = nearest;
    }

    @ExceptionHandler(Denied.class)
    ModelAndView denied() {
        return page(HttpStatus.FORBIDDEN, "denied");
    }

    @ExceptionHandler({NotHere.class, NoResourceFoundException.class})
    ModelAndView notHere() {
        return page(HttpStatus.NOT_FOUND, "not-here");
    }

    /** Somebody else changed it in between, or a constraint of the database refused what two people did at once. */
    @ExceptionHandler({OptimisticLockingFailureException.class, DataIntegrityViolationException.class})
    ModelAndView lostRace(Exception e) {
        log.info("A write was refused: {}", e.getClass().getSimpleName());
        return page(HttpStatus.CONFLICT, BrokenRule.kind(e));
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ModelAndView noPage(HttpRequestMethodNotSupportedException e, HttpServletRequest request) throws Exception {
        return request.getMethod().equals("GET")
                ? nearest.above(request)
                        .map(above -> new ModelAndView("redirect:" + above))
                        .orElseGet(this::notHere)
                : bug(e, request);
    }

    @ExceptionHandler(Exception.class)
    ModelAndView bug(Exception e, HttpServletRequest request) throws Exception {
        if (e instanceof AuthenticationException || e instanceof AccessDeniedException) {
            throw e;
        }
        if (e instanceof ErrorResponse response) {
            HttpStatus status = HttpStatus.valueOf(response.getStatusCode().value());
            return page(status, status == HttpStatus.CONTENT_TOO_LARGE ? "too-large" : "bad-request");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Error {} at {} {}", reference, request.getMethod(), request.getRequestURI(), e);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "bug").addObject("reference", reference);
    }

    private static ModelAndView page(HttpStatus status, String kind) {
        var page = new ModelAndView("layout/error", status);
        page.addObject("kind", kind);
        page.addObject("reference", "");
        return page;
    }
}

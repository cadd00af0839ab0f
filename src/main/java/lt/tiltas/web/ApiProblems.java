package lt.tiltas.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.OutOfScope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever goes wrong below {@code /api/} is a problem, also where no controller was found: hence a resolver and not an
 * advice, which belongs to controllers.
 */
@Component
class ApiProblems implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    private final Problems problems;
    private final Faults faults;

    ApiProblems(Problems problems, Faults faults) {
        this.problems = problems;
        this.faults = faults;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (!request.getRequestURI().startsWith(Problems.API)) {
            return null;
        }
        if (failure instanceof ErrorResponse known) {
            HttpHeaders headers = known.getHeaders();
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        try {
            problems.write(request, response, problem(failure, request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    private Problem problem(Exception failure, HttpServletRequest request) {
        Language language = Language.of(request.getLocale());
        return switch (failure) {
            case Refused refused -> refused.problem();
            case AuthenticationException e -> Problem.of("unauthorized", 401);
            case OutOfScope e -> Problem.of("out-of-scope", 403, e.scope());
            case Denied e -> Problem.of("denied", 403);
            case NotHere e -> Problem.of("not-here", 404);
            case MethodArgumentNotValidException e ->
                Problem.of("invalid", 422).with(faults.of(e.getBindingResult(), language));
            case HttpMessageNotReadableException e ->
                Problem.of("unreadable", 400).with(faults.of(e, language));
            case OptimisticLockingFailureException e -> Problem.of("lost-race", 409);
            case DataIntegrityViolationException e -> Problem.of(BrokenRule.kind(e), 409);
            case CannotCreateTransactionException e -> Problem.of("busy", 503);
            case ErrorResponse e -> known(e.getStatusCode().value());
            default -> bug(failure, request);
        };
    }

    private static Problem known(int status) {
        return switch (status) {
            case 404 -> Problem.of("not-here", status);
            case 405 -> Problem.of("method", status);
            case 406, 415 -> Problem.of("media-type", status);
            default -> Problem.of("unreadable", status);
        };
    }

    private static Problem bug(Exception failure, HttpServletRequest request) {
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Error {} at {} {}", reference, request.getMethod(), request.getRequestURI(), failure);
        return Problem.of("bug", 500, reference);
    }
}

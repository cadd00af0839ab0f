package lt.tiltas.access.route;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OutOfScope;
import lt.tiltas.access.Right;
import lt.tiltas.access.Scope;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.access.route.RouteRight.Anybody;
import lt.tiltas.access.route.RouteRight.Needed;
import lt.tiltas.access.route.RouteRight.Undeclared;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Default deny, before any controller runs. A route that declares nothing answers as if it did not exist. */
@Component
public class RouteGuard implements HandlerInterceptor {

    private static final String API_DOCUMENT = "org.springdoc.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR || handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod method)) {
            throw new NotHere(request.getRequestURI());
        }
        if (method.getBeanType().getName().startsWith(API_DOCUMENT)) {
            return true;
        }
        return switch (RouteRight.of(method.getMethod())) {
            case Anybody() -> true;
            case Needed(Right right) ->
                allow(right) && inScope(method.getMethod().getAnnotation(Scope.class));
            case Undeclared() -> throw new NotHere(request.getRequestURI());
        };
    }

    private static boolean allow(Right right) {
        Officer officer =
                CurrentOfficer.get().orElseThrow(() -> new InsufficientAuthenticationException("sign in first"));
        if (!officer.may(right)) {
            throw new Denied(officer, right);
        }
        return true;
    }

    /** Pages name no scope and are reached by a session; what names one is reached by a token that carries it. */
    private static boolean inScope(@Nullable Scope scope) {
        if (scope == null && CurrentOfficer.byToken()) {
            throw new OutOfScope("");
        }
        if (scope != null && !CurrentOfficer.carries(scope.value())) {
            throw new OutOfScope(scope.value());
        }
        return true;
    }
}

package lt.tiltas.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address to which forms are only sent has no page of its own. Who asks for it, by reloading, by another language or by a
 * bookmark, is led to the nearest page above it.
 */
@Component
class NearestPage {

    private final RequestMappingHandlerMapping routes;

    NearestPage(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    Optional<String> above(HttpServletRequest request) {
        String path = request.getRequestURI();
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return Stream.iterate(parent(path), above -> !above.isEmpty(), NearestPage::parent)
                .filter(this::isPage)
                .findFirst()
                .map(above -> above + query);
    }

    private boolean isPage(String path) {
        var parsed = PathContainer.parsePath(path);
        return routes.getHandlerMethods().keySet().stream()
                .anyMatch(route -> isGet(route)
                        && route.getPathPatternsCondition() != null
                        && route.getPathPatternsCondition().getPatterns().stream()
                                .anyMatch(pattern -> pattern.matches(parsed)));
    }

    private static boolean isGet(RequestMappingInfo route) {
        return route.getMethodsCondition().getMethods().contains(RequestMethod.GET);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}

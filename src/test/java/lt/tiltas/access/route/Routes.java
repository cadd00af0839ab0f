package lt.tiltas.access.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route of ours, as the program itself has registered it. */
@Component
class Routes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");

    /** @param variables name in the address, and how it is filled */
    record Route(HttpMethod method, String address, HandlerMethod handler, Map<String, RouteVariable> variables) {

        boolean read() {
            return method == HttpMethod.GET;
        }

        /** Programs come with a token and its scopes, not with a session. */
        boolean api() {
            return address.startsWith("/api/");
        }

        String filledFor(HouseholdCard household, Map<RouteVariable, String> known) {
            return fill(variable -> known.computeIfAbsent(
                    variable, any -> String.valueOf(variable.made().apply(household))));
        }

        String missing() {
            return fill(RouteVariable::missing);
        }

        private String fill(Function<RouteVariable, String> value) {
            Matcher matcher = VARIABLE.matcher(address);
            return matcher.replaceAll(found -> value.apply(variables.get(found.group(1))));
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    private final RequestMappingHandlerMapping mapping;
    private final Map<String, RouteVariable> makers = new HashMap<>();

    Routes(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            List<RouteVariable> makers) {
        this.mapping = mapping;
        makers.forEach(maker -> this.makers.put(maker.type(), maker));
    }

    /** @param unknown gets a sentence for each variable that nobody can fill */
    List<Route> all(List<String> unknown) {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("lt.tiltas.")) {
                for (String address : info.getPatternValues()) {
                    var methods = info.getMethodsCondition().getMethods();
                    HttpMethod method = methods.isEmpty()
                            ? HttpMethod.GET
                            : methods.iterator().next().asHttpMethod();
                    routes.add(new Route(method, address, handler, variables(address, handler, unknown)));
                }
            }
        });
        routes.sort(Comparator.comparing(Route::toString));
        return routes;
    }

    private Map<String, RouteVariable> variables(String address, HandlerMethod handler, List<String> unknown) {
        Map<String, RouteVariable> variables = new HashMap<>();
        VARIABLE.matcher(address).results().map(found -> found.group(1)).forEach(name -> {
            String type = type(name, handler);
            RouteVariable maker = makers.getOrDefault(type, makers.getOrDefault(name, makers.get(address)));
            if (maker == null) {
                unknown.add(address + ": nobody knows how to fill {" + name + "}; add a RouteVariable bean of type "
                        + type + " among the tests of " + handler.getBeanType().getPackageName());
                maker = RouteVariable.of(type, household -> new UUID(9, 9));
            }
            variables.put(name, maker);
        });
        return variables;
    }

    private static String type(String name, HandlerMethod handler) {
        for (MethodParameter parameter : handler.getMethodParameters()) {
            PathVariable variable = parameter.getParameterAnnotation(PathVariable.class);
            if (variable != null) {
                String called =
                        variable.value().isEmpty() ? parameter.getParameter().getName() : variable.value();
                if (called.equals(name)) {
                    return parameter.getParameterType().getSimpleName();
                }
            }
        }
        return name;
    }
}

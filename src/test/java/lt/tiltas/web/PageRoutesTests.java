package lt.tiltas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lt.tiltas.TiltasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

@TiltasTest
class PageRoutesTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    PageRoutes routes;

    @Test
    void every_route_is_found_at_its_own_address() throws Exception {
        Map<RequestMappingInfo, HandlerMethod> all = routes.getHandlerMethods();
        assertThat(all).hasSizeGreaterThan(100);
        for (Map.Entry<RequestMappingInfo, HandlerMethod> route : all.entrySet()) {
            for (String pattern : route.getKey().getPatternValues()) {
                List<RequestMethod> methods =
                        List.copyOf(route.getKey().getMethodsCondition().getMethods());
                String method = methods.isEmpty() ? "GET" : methods.getFirst().name();
                HandlerMethod found = find(asked(route.getKey(), method, address(pattern)));
                assertThat(found).as(method + " " + pattern).isNotNull();
                assertThat(found.getBeanType())
                        .as(method + " " + pattern)
                        .isEqualTo(route.getValue().getBeanType());
            }
        }
    }

    @Test
    void letters_written_with_percent_signs_are_the_same_letters() throws Exception {
        assertThat(find(new MockHttpServletRequest("GET", "/programme%73"))).isNotNull();
        assertThat(find(new MockHttpServletRequest("GET", "/%70rogrammes"))).isNotNull();
    }

    private static MockHttpServletRequest asked(RequestMappingInfo route, String method, String address) {
        var request = new MockHttpServletRequest(method, address);
        route.getConsumesCondition().getConsumableMediaTypes().forEach(kind -> request.setContentType(kind.toString()));
        return request;
    }

    private HandlerMethod find(MockHttpServletRequest request) throws Exception {
        ServletRequestPathUtils.parseAndCache(request);
        var chain = routes.getHandler(request);
        return chain == null
                ? null
                : (HandlerMethod) Objects.requireNonNull(chain).getHandler();
    }

    private static String address(String pattern) {
        return pattern.replaceAll("\\{\\w+:\\[0-9]\\{1,3}}", "123")
                .replaceAll("\\{[^{}]*(\\{[^{}]*}[^{}]*)*}", "0123456789abcdef")
                .replace("**", "x");
    }
}

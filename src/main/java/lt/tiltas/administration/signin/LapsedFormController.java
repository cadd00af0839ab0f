package lt.tiltas.administration.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of a {@link LapsedForm}. Reached from inside only. */
@Controller
class LapsedFormController {

    private static final Set<String> SECRET = Set.of("_csrf", "password", "current", "wanted", "again");

    @Open
    @PostMapping("/lapsed")
    String show(HttpServletRequest request, Model page) {
        Object address = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        if (address == null) {
            throw new NotHere("lapsed");
        }
        page.addAttribute("address", address.toString());
        page.addAttribute("fields", typed(request));
        return "administration/signin/lapsed";
    }

    private static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRET.contains(name)) {
                typed.put(name, List.of(values));
            }
        });
        return typed;
    }
}

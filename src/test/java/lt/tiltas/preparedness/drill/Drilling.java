package lt.tiltas.preparedness.drill;

import static lt.tiltas.access.As.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A drill of the ministry, led by its pages. */
@Component
public class Drilling {

    public static final String PAGE = "/preparedness/drills";

    private final ObjectProvider<MockMvcTester> mvc;
    private final As as;

    Drilling(ObjectProvider<MockMvcTester> mvc, As as) {
        this.mvc = mvc;
        this.as = as;
    }

    public Officer ministry() {
        return as.at(1, Role.ANALYST);
    }

    public MvcTestResult get(String address, Officer officer) {
        return mvc.getObject().get().uri(address).with(signedIn(officer)).exchange();
    }

    public MvcTestResult post(String address, Officer officer, String... fields) {
        var request =
                mvc.getObject().post().uri(address).with(signedIn(officer)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    /** The offices and one municipality play, the Agency observes too. */
    public void prepare(UUID id, String name) {
        prepare(id, name, "people=12000&weeks=8&shape=STEP");
    }

    public void prepare(UUID id, String name, String question) {
        String page = PAGE + "/" + id;
        post(PAGE, ministry(), "own", id.toString(), "name", name, "question", question);
        objective(id, "decision", "60");
        objective(id, "answers", "100");
        objective(id, "nights", "0");
        for (String office : List.of("1", "2", "3", "19")) {
            part(page, office, "player");
        }
        part(page, "3", "observer");
    }

    private void objective(UUID id, String measure, String target) {
        post(
                PAGE + "/" + id + "/objectives",
                ministry(),
                "own",
                UUID.randomUUID().toString(),
                "words",
                "Tikslas " + measure,
                "measure",
                measure,
                "target",
                target);
    }

    private void part(String page, String office, String part) {
        post(
                page + "/parts",
                ministry(),
                "own",
                UUID.randomUUID().toString(),
                "org",
                office,
                "login",
                "",
                "part",
                part);
    }

    public UUID inject(UUID id, String hour, String words, String... more) {
        Map<String, String> kinds =
                Map.of("effect.indicator", "reading", "effect.many", "request", "effect.site", "failure");
        String kind = Stream.of(more)
                .filter(kinds::containsKey)
                .findFirst()
                .map(kinds::get)
                .orElse("news");
        UUID inject = UUID.randomUUID();
        String[] fields = {"own", inject.toString(), "hour", hour, "minute", "0", "said.lt", words, "kind", kind};
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        post(PAGE + "/" + id + "/injects", ministry(), all);
        return inject;
    }

    public MvcTestResult step(UUID id, String step) {
        return post(PAGE + "/" + id + "/steps", ministry(), "step", step, "level", "ALERT");
    }
}

package lt.tiltas.preparedness.activation;

import static lt.tiltas.access.As.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Leads an answer by its pages, and ends what a test has left running. */
@Component
class Answering {

    private final ObjectProvider<MockMvcTester> mvc;
    private final As as;
    private final JdbcClient db;

    Answering(ObjectProvider<MockMvcTester> mvc, As as, JdbcClient db) {
        this.mvc = mvc;
        this.as = as;
        this.db = db;
    }

    MvcTestResult get(String address, Officer officer) {
        return mvc.getObject().get().uri(address).with(signedIn(officer)).exchange();
    }

    MvcTestResult post(String address, Officer officer, String... params) {
        var request =
                mvc.getObject().post().uri(address).with(signedIn(officer)).with(csrf());
        for (int one = 0; one < params.length; one += 2) {
            request = request.param(params[one], params[one + 1]);
        }
        return request.exchange();
    }

    MvcTestResult propose(UUID own, String level, Officer officer) {
        return post(
                "/preparedness/activations",
                officer,
                "own",
                own.toString(),
                "level",
                level,
                "indicator",
                "registered",
                "reason",
                "Daug žmonių prie sienos");
    }

    MvcTestResult move(UUID own, String from, Officer officer, String... more) {
        String[] params = new String[more.length + 2];
        params[0] = "from";
        params[1] = from;
        System.arraycopy(more, 0, params, 2, more.length);
        return post(board(own) + "/steps", officer, params);
    }

    static String board(UUID own) {
        return "/preparedness/activations/" + own;
    }

    String state(UUID own) {
        return one("select state from preparedness.activation where id = ?", own);
    }

    String one(String sql, Object... params) {
        return Objects.toString(as.run(
                Officer.SYSTEM,
                () -> db.sql(sql)
                        .params(params)
                        .query((rs, n) -> Optional.ofNullable(rs.getString(1)))
                        .single()
                        .orElse(null)));
    }

    /** Nothing of the real day runs any more. */
    void end() {
        for (String step : new String[] {
            "'declined' where state = 'proposed'",
            "'assess' where state = 'report'",
            "'convene' where state = 'assess'",
            "'execute' where state = 'convene'",
            "'resolve' where state = 'execute'",
            "'closed', closed_at = now(), review_on = current_date + 30 where state = 'resolve'"
        }) {
            as.run(
                    Officer.SYSTEM,
                    () -> db.sql("update preparedness.activation set state = " + step + " and exercise_id is null")
                            .update());
        }
    }
}

package lt.tiltas.registration.offline;

import static lt.tiltas.access.As.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a device and a registrar do, for the tests. */
abstract class OnADevice {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    MvcTestResult send(String id, String body) {
        return mvc.put()
                .uri("/offline/registrations/" + id)
                .with(signedIn(as.registrar()))
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    MvcTestResult decide(Device again, Device known, String hash, String same) {
        return post(
                "/offline/held/" + again.id() + "/answer",
                "hash",
                hash,
                "own",
                again.person(),
                "other",
                known.person(),
                "same",
                same);
    }

    String show(Device record, String hash) {
        return text(get("/offline/held/" + record.id() + "?hash=" + hash)).replaceAll("(?s).*<main", "<main");
    }

    String hash(Device record, String which) {
        return ask(
                        "select encode(content_hash, 'hex') from registration.offline_record where id = ?::uuid and "
                                + which,
                        record.id())
                .getFirst();
    }

    static String location(MvcTestResult answer) {
        return answer.getResponse().getHeader("Location");
    }

    String held() {
        return heldBy(as.registrar());
    }

    String heldBy(Officer officer) {
        return text(get("/offline/held", officer));
    }

    List<String> people(String id) {
        return ask("select given from registration.person where household_id = ?::uuid", id);
    }

    String state(String id) {
        return ask("select state from registration.household where id = ?::uuid", id)
                .getFirst();
    }

    List<String> ask(String sql, String id) {
        return as.run(
                as.registrar(), () -> db.sql(sql).param(id).query(String.class).list());
    }

    MvcTestResult get(String address) {
        return get(address, as.registrar());
    }

    MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(signedIn(as.registrar())).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

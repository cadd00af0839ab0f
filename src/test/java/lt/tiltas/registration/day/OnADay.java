package lt.tiltas.registration.day;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Hands at a day: opens one, gives numbers, calls, sends on; and looks into the rows. */
abstract class OnADay {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    String day() {
        String id = UUID.randomUUID().toString();
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(
                            "/days",
                            "id",
                            id,
                            "place",
                            "Medininkai " + id,
                            "stations",
                            "registration",
                            "stations",
                            "documents",
                            "stations",
                            "bed"))
                    .hasRedirectedUrl("/days/" + id);
        }
        return "/days/" + id;
    }

    MvcTestResult take(String day, String own, String people, String... more) {
        String[] fields = new String[more.length + 6];
        List<String> first = List.of("own", own, "people", people, "spoken", "uk");
        for (int at = 0; at < fields.length; at++) {
            fields[at] = at < 6 ? first.get(at) : more[at - 6];
        }
        return post(day + "/tickets", fields);
    }

    void call(String day, String station, int desk, UUID key) {
        assertThat(post(day + "/stations/" + station + "/calls", "desk", Integer.toString(desk), "key", key.toString()))
                .hasStatus3xxRedirection();
    }

    void end(String visit, String ending, String next) {
        assertThat(post(
                        "/visits/" + visit + "/end",
                        "ending",
                        ending,
                        "next",
                        next,
                        "going",
                        UUID.randomUUID().toString()))
                .hasStatus3xxRedirection();
    }

    List<Integer> numbers(String day) {
        return ask(
                        "select number::text from registration.day_ticket where day_id = ?::uuid order by number",
                        day.substring(6))
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    List<String> called(String day, String station) {
        return ask("""
                select t.number || ' > ' || v.desk from registration.day_visit v join registration.day_ticket t on t.id = v.ticket_id
                where v.day_id = ?::uuid and v.station = '%s' and v.called_at is not null and v.ended_at is null order by v.called_at
                """.formatted(station), day.substring(6));
    }

    List<String> way(String ticket) {
        return ask("""
                select station || ' ' || coalesce(ending, case when called_at is null then 'waiting' else 'called' end)
                from registration.day_visit where ticket_id = ?::uuid
                order by coalesce(called_at, clock_timestamp()), ended_at nulls last
                """, ticket);
    }

    String open(String ticket) {
        return ask("select id::text from registration.day_visit where ticket_id = ?::uuid and ended_at is null", ticket)
                .getFirst();
    }

    List<String> ask(String sql, String id) {
        return as.run(
                Officer.SYSTEM, () -> db.sql(sql).param(id).query(String.class).list());
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
        var request = mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(as.registrar()))
                .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    static String open(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

package lt.tiltas.preparedness.activation;

import static lt.tiltas.preparedness.activation.Answering.board;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What municipalities are asked for and answer. */
@TiltasTest
class RequestPageTests {

    private static final String PAGE = "/preparedness/requests";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Answering answering;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private Officer agency;
    private Officer kaunas;
    private Officer klaipeda;
    private UUID own;

    @BeforeEach
    void work_is_being_done() {
        answering.end();
        agency = as.coordinator();
        kaunas = as.casemanager(19);
        klaipeda = as.casemanager(21);
        own = UUID.randomUUID();
        answering.propose(own, "watch", agency);
        for (String step : new String[] {"assess", "convene", "execute"}) {
            as.run(
                    Officer.SYSTEM,
                    () -> db.sql("update preparedness.activation set state = ? where id = ?")
                            .params(step, own)
                            .update());
        }
    }

    @AfterEach
    void nothing_runs_any_more() {
        answering.end();
    }

    @Test
    void all_municipalities_are_asked_by_their_people_and_once() {
        UUID form = UUID.randomUUID();
        ask(form, 0, 1_000);
        ask(form, 0, 1_000);
        assertThat(answering.one("select sum(many) from preparedness.request where activation_id = ?", own))
                .isEqualTo("1000");
        assertThat(answering.one("""
                select count(*) from preparedness.request r join preparedness.request s on s.activation_id = r.activation_id
                where r.activation_id = ? and r.org_id = 13 and s.org_id = 19 and r.many > s.many
                """, own)).isEqualTo("1");
    }

    @Test
    void a_municipality_sees_its_own_and_its_answer_may_change_until_the_deadline() {
        ask(UUID.randomUUID(), 19, 50);
        ask(UUID.randomUUID(), 21, 70);
        assertThat(answering.get(PAGE + "?language=en", kaunas))
                .bodyText()
                .contains("50 places to live")
                .doesNotContain("70 places to live");
        assertThat(answering.get("/desk?language=en", kaunas)).bodyText().contains("1 request waits");
        String request = request(19);
        assertThat(answering.get(PAGE + "/answer?request=" + request, klaipeda)).hasStatus(404);
        assertThat(answer(klaipeda, request, UUID.randomUUID(), "can", "10")).hasStatus(404);
        assertThat(answer(kaunas, request, UUID.randomUUID(), "can", "")).hasStatus(422);
        assertThat(answer(kaunas, request, UUID.randomUUID(), "cannot", "")).hasStatus(422);
        UUID first = UUID.randomUUID();
        assertThat(answer(kaunas, request, first, "can", "40")).hasRedirectedUrl(PAGE);
        assertThat(answer(kaunas, request, first, "can", "40")).hasRedirectedUrl(PAGE);
        assertThat(answering.one(
                        "select count(*) from preparedness.request_answer where request_id = ?::uuid", request))
                .isEqualTo("1");
        answer(kaunas, request, UUID.randomUUID(), "can", "30");
        assertThat(answering.get(board(own) + "?language=en", agency))
                .bodyText()
                .contains("Can: 30", "Mokyklos g. 3")
                .doesNotContain("Can: 40");
        assertThat(answering.get("/desk?language=en", kaunas)).bodyText().doesNotContain("1 request waits");
    }

    @Test
    void after_the_deadline_the_database_takes_no_answer() {
        ask(UUID.randomUUID(), 19, 50);
        assertThatThrownBy(() ->
                        as.run(kaunas, () -> db.sql("""
                        insert into preparedness.request_answer (id, request_id, org_id, can, many, from_on, answered_at, answered_by, answered_by_name)
                        values (gen_random_uuid(), ?::uuid, 19, true, 5, current_date, now() + interval '3 days', access.officer(), 'x')
                        """).param(request(19)).update()))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() ->
                        as.run(klaipeda, () -> db.sql("""
                        insert into preparedness.request_answer (id, request_id, org_id, can, many, from_on, answered_at, answered_by, answered_by_name)
                        values (gen_random_uuid(), ?::uuid, 21, true, 5, current_date, now(), access.officer(), 'x')
                        """).param(request(19)).update()))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void an_offer_that_is_taken_stands_ready_in_reception_and_is_not_taken_twice() {
        ask(UUID.randomUUID(), 19, 50);
        UUID offer = UUID.randomUUID();
        answer(kaunas, request(19), offer, "can", "45");
        answering.post(board(own) + "/offers", agency, "answer", offer.toString());
        answering.post(board(own) + "/offers", agency, "answer", offer.toString());
        assertThat(answering.one("""
                select count(*) || ' ' || min(maximum) || ' ' || min(lead_days) || ' ' || min(cents_a_night) || ' ' || min(municipality)
                from reception.site where id = ? and standby
                """, offer)).isEqualTo("1 45 5 1250 19");
        assertThat(answer(kaunas, request(19), UUID.randomUUID(), "can", "20")).hasRedirectedUrl(PAGE);
        assertThat(answering.one(
                        "select count(*) from preparedness.request_answer where request_id = ?::uuid", request(19)))
                .isEqualTo("1");
        assertThat(answering.get(PAGE + "?language=en", kaunas)).bodyText().contains("Taken");
        as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "update reception.site set standby = false, opened_on = current_date - 1, closed_on = current_date where id = ?")
                        .param(offer)
                        .update());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void the_pages_speak_the_language(String language) {
        ask(UUID.randomUUID(), 19, 50);
        for (String address : new String[] {PAGE + "?", PAGE + "/answer?request=" + request(19) + "&"}) {
            assertThat(answering.get(address + "language=" + language, kaunas))
                    .hasStatusOk()
                    .bodyText()
                    .contains("lang=\"" + language + "\"")
                    .doesNotContain("style=")
                    .doesNotContainPattern(">(activation|request|readiness|staff)\\.[a-z]");
        }
    }

    private void ask(UUID form, int organisation, int many) {
        assertThat(answering.post(
                        board(own) + "/requests",
                        agency,
                        "own",
                        form.toString(),
                        "organisation",
                        String.valueOf(organisation),
                        "what",
                        "places",
                        "many",
                        String.valueOf(many),
                        "fromOn",
                        TODAY.plusDays(7).toString(),
                        "answerBy",
                        LocalDateTime.now().plusDays(2).toString()))
                .hasRedirectedUrl(board(own));
    }

    private String request(int organisation) {
        return answering.one(
                "select id from preparedness.request where activation_id = ? and org_id = ?", own, organisation);
    }

    private MvcTestResult answer(Officer officer, String request, UUID form, String can, String many) {
        return answering.post(
                PAGE + "/answer?request=" + request,
                officer,
                "own",
                form.toString(),
                "can",
                can,
                "many",
                many,
                "fromOn",
                TODAY.plusDays(5).toString(),
                "place",
                "Mokyklos bendrabutis, Mokyklos g. 3",
                "price",
                "12.50");
    }
}

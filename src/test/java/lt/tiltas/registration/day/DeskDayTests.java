package lt.tiltas.registration.day;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class DeskDayTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    CallNext callNext;

    @Test
    void a_day_without_a_place_is_refused_next_to_the_field() {
        assertThat(post("/days", "id", UUID.randomUUID().toString(), "place", " ", "stations", "registration"))
                .hasStatus(422)
                .bodyText()
                .contains("Įrašykite vietą", "place-error");
    }

    @Test
    void a_day_opened_twice_is_one_day_and_a_ticket_sent_twice_is_one_number() {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "4");
        take(day, ticket, "4");
        take(day, UUID.randomUUID().toString(), "2");

        assertThat(numbers(day)).containsExactly(1, 2);
        assertThat(get("/tickets/" + ticket)).hasStatusOk().bodyText().contains("Numeris 1", "Registracija");
    }

    @Test
    void a_ticket_for_nobody_is_refused() {
        String day = day();

        assertThat(post(day + "/tickets", "own", UUID.randomUUID().toString(), "people", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("nuo 1 iki 40");
        assertThat(post(day + "/tickets", "own", UUID.randomUUID().toString(), "people", ""))
                .hasStatus(422)
                .bodyText()
                .contains("kiek žmonių");
    }

    @Test
    void who_has_a_need_is_called_first_then_who_came_first() {
        String day = day();
        take(day, UUID.randomUUID().toString(), "2");
        take(day, UUID.randomUUID().toString(), "1");
        take(day, UUID.randomUUID().toString(), "3", "needs", "infant");

        call(day, "registration", 1, UUID.randomUUID());
        call(day, "registration", 2, UUID.randomUUID());

        assertThat(called(day, "registration")).containsExactly("3 > 1", "1 > 2");
    }

    @Test
    void the_same_call_sent_twice_calls_one_family_and_a_busy_desk_calls_none() {
        String day = day();
        take(day, UUID.randomUUID().toString(), "2");
        take(day, UUID.randomUUID().toString(), "2");
        UUID key = UUID.randomUUID();
        call(day, "registration", 1, key);
        call(day, "registration", 1, key);
        call(day, "registration", 1, UUID.randomUUID());

        assertThat(called(day, "registration")).containsExactly("1 > 1");
    }

    @Test
    void twelve_desks_at_once_never_call_the_same_family() throws Exception {
        String day = day();
        for (int n = 0; n < 12; n++) {
            take(day, UUID.randomUUID().toString(), "1");
        }
        DayId id = DayId.of(day.substring("/days/".length()));
        Officer registrar = as.registrar();
        Set<Integer> families = new HashSet<>();
        try (var desks = Executors.newFixedThreadPool(12)) {
            List<Callable<Integer>> calls = new java.util.ArrayList<>();
            for (int desk = 1; desk <= 12; desk++) {
                var call = new CallNext.Call("registration", desk, UUID.randomUUID());
                calls.add(() -> CurrentOfficer.as(
                        registrar,
                        () -> ((CallNext.Outcome.Called) callNext.call(id, call, registrar))
                                .visit()
                                .ticket()
                                .number()));
            }
            for (var answer : desks.invokeAll(calls)) {
                families.add(answer.get());
            }
        }
        assertThat(families).hasSize(12);
    }

    @Test
    void a_family_goes_from_station_to_station_and_the_same_click_moves_it_once() {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "2");
        call(day, "registration", 1, UUID.randomUUID());
        String visit = open(ticket);
        end(visit, "done", "bed");
        end(visit, "done", "documents");

        assertThat(way(ticket)).containsExactly("welcome done", "registration done", "bed waiting");
        call(day, "bed", 1, UUID.randomUUID());
        end(open(ticket), "done", "");
        assertThat(way(ticket)).containsExactly("welcome done", "registration done", "bed done");
    }

    @Test
    void who_was_not_there_comes_back_to_the_place_it_had() {
        String day = day();
        String first = UUID.randomUUID().toString();
        take(day, first, "2");
        take(day, UUID.randomUUID().toString(), "2");
        call(day, "registration", 1, UUID.randomUUID());
        String missed = open(first);
        end(missed, "no_show", "");
        assertThat(get(day + "/stations/registration?desk=1")).bodyText().contains("Neatėjo pakviesti", "Sugrįžo");

        String back = UUID.randomUUID().toString();
        post("/visits/" + missed + "/return", "own", back);
        post("/visits/" + missed + "/return", "own", UUID.randomUUID().toString());
        call(day, "registration", 2, UUID.randomUUID());

        assertThat(called(day, "registration")).containsExactly("1 > 2");
        assertThat(way(first)).containsExactly("welcome done", "registration no_show", "registration called");
    }

    @Test
    void a_ticket_becomes_one_registration_however_often_it_is_asked_for() {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "2");
        String first = post("/tickets/" + ticket + "/arrival").getResponse().getRedirectedUrl();
        String again = post("/tickets/" + ticket + "/arrival").getResponse().getRedirectedUrl();

        assertThat(first).startsWith("/arrivals/").isEqualTo(again);
        assertThat(get("/tickets/" + ticket)).bodyText().contains(first);
        assertThat(get("/tickets/" + ticket, as.at(19, Role.PARTNER)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(first);
    }

    @Test
    void the_screen_in_the_waiting_room_is_open_and_shows_numbers_only() {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "2");
        call(day, "registration", 7, UUID.randomUUID());
        String board = "/boards/" + day.substring("/days/".length());

        assertThat(open(mvc.get().uri(board).locale(Locale.of("lt")).exchange()))
                .contains("001", "→", " 7", "Registracija", "Реєстрація", "http-equiv=\"refresh\"")
                .doesNotContain("registrar-2");
        assertThat(open(mvc.get()
                        .uri("/numbers/" + ticket)
                        .locale(Locale.of("lt"))
                        .exchange()))
                .contains("Jus kviečia: Registracija, 7 langelis");
        assertThat(mvc.get().uri("/boards/" + UUID.randomUUID()).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/numbers/nothing").exchange()).hasStatus(404);
    }

    @Test
    void a_closed_day_gives_no_numbers_and_keeps_its_summary() {
        String day = day();
        take(day, UUID.randomUUID().toString(), "5");
        post(day + "/end");

        assertThat(take(day, UUID.randomUUID().toString(), "2")).hasRedirectedUrl(day);
        assertThat(numbers(day)).containsExactly(1);
        call(day, "registration", 1, UUID.randomUUID());
        assertThat(called(day, "registration")).isEmpty();
        assertThat(get(day)).hasStatusOk().bodyText().contains("Baigta", "Atvyko šeimų", "5 žmonės", "Nebaigė");
    }

    @Test
    void the_slip_is_a_file_for_the_ticket_printer() throws Exception {
        String day = day();
        String ticket = UUID.randomUUID().toString();
        take(day, ticket, "2");
        byte[] file = get("/tickets/" + ticket + "/ticket.pdf").getResponse().getContentAsByteArray();

        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file)) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                    .contains("001", "Зачекайте", "Palaukite", "Подождите", "Wait until");
        }
    }

    private String day() {
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

    private MvcTestResult take(String day, String own, String people, String... more) {
        String[] fields = new String[more.length + 6];
        List<String> first = List.of("own", own, "people", people, "spoken", "uk");
        for (int at = 0; at < fields.length; at++) {
            fields[at] = at < 6 ? first.get(at) : more[at - 6];
        }
        return post(day + "/tickets", fields);
    }

    private void call(String day, String station, int desk, UUID key) {
        assertThat(post(day + "/stations/" + station + "/calls", "desk", Integer.toString(desk), "key", key.toString()))
                .hasStatus3xxRedirection();
    }

    private void end(String visit, String ending, String next) {
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

    private List<Integer> numbers(String day) {
        return ask(
                        "select number::text from registration.day_ticket where day_id = ?::uuid order by number",
                        day.substring(6))
                .stream()
                .map(Integer::valueOf)
                .toList();
    }

    private List<String> called(String day, String station) {
        return ask("""
                select t.number || ' > ' || v.desk from registration.day_visit v join registration.day_ticket t on t.id = v.ticket_id
                where v.day_id = ?::uuid and v.station = '%s' and v.called_at is not null and v.ended_at is null order by v.called_at
                """.formatted(station), day.substring(6));
    }

    private List<String> way(String ticket) {
        return ask("""
                select station || ' ' || coalesce(ending, case when called_at is null then 'waiting' else 'called' end)
                from registration.day_visit where ticket_id = ?::uuid
                order by coalesce(called_at, clock_timestamp()), ended_at nulls last
                """, ticket);
    }

    private String open(String ticket) {
        return ask("select id::text from registration.day_visit where ticket_id = ?::uuid and ended_at is null", ticket)
                .getFirst();
    }

    private List<String> ask(String sql, String id) {
        return as.run(
                Officer.SYSTEM, () -> db.sql(sql).param(id).query(String.class).list());
    }

    private MvcTestResult get(String address) {
        return get(address, as.registrar());
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
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

    private static String open(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}

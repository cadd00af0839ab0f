package lt.tiltas.permits.visit;

import static lt.tiltas.access.As.signedIn;
import static lt.tiltas.permits.visit.GivenVisits.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class PermitDeskTests {

    private static final String DESK = "/permits/desk?unit=" + unit(3) + "&desk=2";

    @Autowired
    GivenVisits given;

    @Autowired
    GivenPermits permits;

    @Autowired
    As as;

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_family_comes_is_called_and_served_and_all_its_applications_go_on() {
        HouseholdCard family = given.household("Oksana", "Ivan", "Sofija", "Danylo");
        for (int member = 0; member < 4; member++) {
            permits.application(
                    family,
                    member,
                    "submitted",
                    LocalDate.now(ZoneId.of("Europe/Vilnius")).plusDays(30));
        }
        clear();
        UUID key = UUID.randomUUID();
        waits(family, key);
        called(family, key);
        served(family, key);
    }

    private void waits(HouseholdCard family, UUID key) {
        for (int twice = 0; twice < 2; twice++) {
            assertThat(post(
                            "/units/" + unit(3) + "/walk-ins",
                            "key",
                            key.toString(),
                            "household",
                            family.number(),
                            "desk",
                            "2"))
                    .hasRedirectedUrl(DESK);
        }
        assertThat(states(family)).containsExactly("checked_in");
    }

    private void called(HouseholdCard family, UUID key) {
        UUID call = UUID.randomUUID();
        for (int twice = 0; twice < 2; twice++) {
            post("/units/" + unit(3) + "/calls", "key", call.toString(), "desk", "2");
        }
        assertThat(get(DESK)).hasStatusOk().bodyText().contains(family.number(), "Vizytenko", "4 prašymai");
        String number = given.texts("select number::text from permits.appointment where id = ?", key)
                .getFirst();
        assertThat(mvc.get().uri("/walls/" + unit(3)).locale(Locale.of("lt")).exchange())
                .hasStatusOk()
                .bodyText()
                .contains(number, "→")
                .doesNotContain("Vizytenko", family.number());
    }

    private void served(HouseholdCard family, UUID key) {
        for (int twice = 0; twice < 2; twice++) {
            post("/appointments/" + key + "/end", "ending", "served", "desk", "2");
        }
        assertThat(states(family)).containsExactly("served");
        assertThat(given.texts(
                        "select distinct state from permits.application where household_id = ?",
                        family.id().value()))
                .containsExactly("attended");
        assertThat(given.texts("select step from permits.visit_event where appointment_id = ? order by version", key))
                .containsExactly("walk_in", "call", "serve");
    }

    @Test
    void who_does_not_answer_keeps_the_application_and_may_come_back() {
        HouseholdCard family = given.household();
        permits.application(
                family,
                0,
                "submitted",
                LocalDate.now(ZoneId.of("Europe/Vilnius")).plusDays(30));
        clear();
        UUID key = UUID.randomUUID();
        post("/units/" + unit(3) + "/walk-ins", "key", key.toString(), "household", family.number(), "desk", "2");
        post("/units/" + unit(3) + "/calls", "key", UUID.randomUUID().toString(), "desk", "2");
        post("/appointments/" + key + "/end", "ending", "no_show", "desk", "2");

        assertThat(states(family)).containsExactly("no_show");
        assertThat(given.texts(
                        "select state from permits.application where household_id = ?",
                        family.id().value()))
                .containsExactly("submitted");
        post("/appointments/" + key + "/arrival", "back", "true", "desk", "2");
        assertThat(states(family)).containsExactly("checked_in");
    }

    @Test
    void an_unknown_number_is_said_to_be_unknown_and_an_empty_row_calls_nobody() {
        clear();
        assertThat(post(
                        "/units/" + unit(3) + "/walk-ins",
                        "key",
                        UUID.randomUUID().toString(),
                        "household",
                        "X-0",
                        "desk",
                        "2"))
                .hasRedirectedUrl(DESK)
                .flash()
                .containsKey("flash");
        assertThat(post("/units/" + unit(3) + "/calls", "key", UUID.randomUUID().toString(), "desk", "2"))
                .hasRedirectedUrl(DESK)
                .flash()
                .containsKey("flash");
        assertThat(get("/permits/desk")).hasStatusOk().bodyText().contains("Vilnius", "Panevėžys");
    }

    @Test
    void a_visit_is_booked_and_moved_on_the_family_s_own_page_in_ukrainian() {
        given.planned();
        HouseholdCard family = given.household("Oksana", "Ivan");
        Officer self = as.newcomer(family.people().getFirst().value());
        List<FreeTime> times = given.free(unit(4), family);
        own(
                self,
                "/my/visit",
                "key",
                UUID.randomUUID().toString(),
                "unit",
                unit(4).toString(),
                "at",
                times.get(0).at().toInstant().toString());
        assertThat(states(family)).containsExactly("held");
        firstPageSays(self, "Ми тримаємо цей час для вас", "Підтвердити");
        own(self, "/my/visit/confirmation");
        assertThat(states(family)).containsExactly("booked");
        firstPageSays(self, "Ваш візит", "/my/visit?moving=true", "Purienų");
        moved(self, family, times.get(1));
        own(self, "/my/visit/cancellation");
        assertThat(states(family)).containsExactly("cancelled");
        firstPageSays(self, "Один час на всю родину", "href=\"/my/visit\"");
    }

    private void firstPageSays(Officer self, String... words) {
        assertThat(mvc.get()
                        .uri("/my")
                        .with(signedIn(self))
                        .locale(Locale.of("uk"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains(words);
    }

    private void moved(Officer self, HouseholdCard family, FreeTime to) {
        assertThat(mvc.get()
                        .uri("/my/visit?moving=true")
                        .with(signedIn(self))
                        .locale(Locale.of("uk"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Оберіть інший час", "Purienų");
        own(
                self,
                "/my/visit/time",
                "unit",
                unit(4).toString(),
                "at",
                to.at().toInstant().toString());
        assertThat(given.texts(
                        "select step from permits.visit_event where household_id = ? order by version",
                        family.id().value()))
                .containsExactly("hold", "confirm", "move");
        assertThat(given.texts(
                        "select (lower(during) = ?)::text from permits.appointment where household_id = ?",
                        to.at(),
                        family.id().value()))
                .containsExactly("true");
    }

    @Test
    void capacity_says_why_so_many_visits_are_taken() {
        given.planned();
        assertThat(get("/permits/capacity")).hasStatusOk().bodyText().contains("Vilnius", "Ateina apie");
        assertThat(get("/units/" + unit(1))).hasStatusOk().bodyText().contains("08:00", "Erlango");
        assertThat(post(
                        "/units/" + unit(1) + "/openings",
                        "what",
                        "day",
                        "day",
                        "2020-01-01",
                        "opens",
                        "12:00",
                        "closes",
                        "",
                        "reason",
                        "x"))
                .hasStatus(422)
                .bodyText()
                .contains("nuo rytojaus", "abi valandas");
    }

    @Test
    void where_no_time_is_open_the_page_says_so_and_what_to_do() {
        HouseholdCard family = given.household();
        Officer self = as.newcomer(family.people().getFirst().value());
        given.update("delete from permits.slot where unit_id = ?", unit(5).value());

        assertThat(mvc.get()
                        .uri("/my/visit?unit=" + unit(5))
                        .with(signedIn(self))
                        .locale(Locale.of("uk"))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Тут зараз немає вільного часу");
        assertThat(get("/households/" + family.id() + "/visits?unit=" + unit(5)))
                .hasStatusOk()
                .bodyText()
                .contains("laisvų laikų šiuo metu nėra");
        given.update("delete from permits.day_plan where unit_id = ?", unit(5).value());
    }

    /** Nobody of an earlier test waits at this unit. */
    private void clear() {
        given.update(
                "update permits.appointment set state = 'no_show' where unit_id = ? and state in ('checked_in', 'called')",
                unit(3).value());
    }

    private List<String> states(HouseholdCard family) {
        return given.texts(
                "select state from permits.appointment where household_id = ?",
                family.id().value());
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .with(signedIn(as.registrar()))
                .locale(Locale.of("lt"))
                .exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        return own(as.registrar(), address, fields);
    }

    private MvcTestResult own(Officer officer, String address, String... fields) {
        var request =
                mvc.post().uri(address).with(signedIn(officer)).with(csrf()).locale(Locale.of("lt"));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}

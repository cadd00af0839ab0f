package lt.tiltas.reception.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.AtTheDoor;
import lt.tiltas.reception.stay.EndStay;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class LeaveTests extends AtTheDoor {

    @Autowired
    EndStay endStay;

    @Test
    void a_family_asks_on_its_phone_and_reads_the_answer() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Podorozhenko", "Olha", "Ivan");
        Officer olha = as.newcomer(family.people().getFirst().value());
        String key = UUID.randomUUID().toString();

        assertThat(get("/my/stay", olha)).hasStatusOk().bodyText().contains("Kambarys 101", "7 naktis");
        assertThat(ask(olha, key, family, 1, 4)).hasRedirectedUrl("/my/stay");
        assertThat(ask(olha, key, family, 1, 4)).hasRedirectedUrl("/my/stay");
        assertThat(text(get("/leaves", keeper()))).contains("Olha Podorozhenko", "Ivan Podorozhenko", key);
        assertThat(text(get("/desk", keeper()))).contains("/leaves");

        assertThat(post("/leaves/" + key, keeper(), "step", "refuse"))
                .hasStatus(422)
                .bodyText()
                .contains("Parašykite, kodėl neleidžiate");
        assertThat(post("/leaves/" + key, keeper(), "step", "approve", "words", "Gero kelio!"))
                .hasRedirectedUrl("/leaves/" + key);
        assertThat(get("/my/stay", olha)).bodyText().contains("Leista", "Gero kelio!");
        assertThat(count(
                        "select count(*) from reception.leave_event where household_id = ?",
                        family.id().value()))
                .isEqualTo(4);
    }

    @Test
    void the_days_are_counted_by_the_dated_rule_and_what_is_wrong_is_said() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Pravylenko", "Olha");
        Officer olha = as.newcomer(family.people().getFirst().value());

        assertThat(ask(olha, key(), family, 1, 9)).hasStatus(422).bodyText().contains("ne daugiau kaip 7 naktis");
        assertThat(ask(olha, key(), family, 2, 2)).bodyText().contains("vėlesnė nei pirma naktis");
        assertThat(ask(olha, key(), family, -1, 2)).bodyText().contains("Ši diena jau praėjo");
        assertThat(ask(olha, key(), family, 1, 8)).hasRedirectedUrl("/my/stay");
        assertThat(ask(olha, key(), family, 3, 5)).bodyText().contains("jau išvykęs arba yra to prašęs");
        assertThat(post("/my/leaves", olha, "key", key()))
                .bodyText()
                .contains("Pažymėkite bent vieną žmogų", "Nurodykite grįžimo dieną");
    }

    @Test
    void longer_is_asked_for_and_the_bed_waits_longer() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Dovshenko", "Olha");
        Officer olha = as.newcomer(family.people().getFirst().value());
        String leave = approved(olha, family, 0, 5);

        assertThat(post("/my/leaves/" + leave, olha, "step", "ask_longer", "until", day(20)))
                .bodyText()
                .contains("ne daugiau kaip 14 naktų");
        assertThat(post("/my/leaves/" + leave, olha, "step", "ask_longer", "until", day(3)))
                .bodyText()
                .contains("vėlesnę dieną nei sutarta");
        assertThat(post("/my/leaves/" + leave, olha, "step", "ask_longer", "until", day(8)))
                .hasRedirectedUrl("/my/stay");
        assertThat(post("/leaves/" + leave, keeper(), "step", "approve_longer")).hasRedirectedUrl("/leaves/" + leave);
        assertThat(count(
                        "select count(*) from reception.leave where request_id = ?::uuid and upper(during) = ? and state = 'approved'",
                        leave,
                        today().plusDays(8)))
                .isEqualTo(1);
        assertThat(houses.count(
                        "household_id = ? and state = 'stay'", family.id().value()))
                .isEqualTo(1);
    }

    @Test
    void coming_in_at_the_door_ends_the_leave() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Povernenko", "Olha");
        Officer olha = as.newcomer(family.people().getFirst().value());
        String leave = approved(olha, family, 0, 5);
        String person = family.people().getFirst().toString();
        String door = "/presence/" + site + "/checkpoint/" + family.id();

        assertThat(get(door, keeper())).bodyText().contains("išvyko iki", "Išvyko su leidimu");
        post(door + "/passages", keeper(), "key", key(), "people", person, "way", "in");

        assertThat(state(leave)).isEqualTo("returned");
        assertThat(get(door, keeper())).bodyText().doesNotContain("Išvyko su leidimu");
    }

    @Test
    void who_is_not_back_in_time_is_an_alert_and_a_task() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Zapiznenko", "Olha");
        Officer olha = as.newcomer(family.people().getFirst().value());
        String leave = approved(olha, family, 0, 5);
        change(
                "update reception.leave set during = daterange(?, ?) where request_id = ?::uuid",
                today().minusDays(5),
                today().minusDays(1),
                leave);

        assertThat(get("/presence/" + site + "/checkpoint/" + family.id(), keeper()))
                .bodyText()
                .contains("turėjo grįžti");
        assertThat(text(get("/leaves?show=overdue", keeper()))).contains("Zapiznenko", "Negrįžo laiku");
        assertThat(text(get("/desk", keeper()))).contains("/leaves?show=overdue");
        assertThat(get("/my/stay", olha)).bodyText().contains("Turėjote grįžti");
    }

    @Test
    void leaving_the_house_ends_what_was_asked_there() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Vyizdenko", "Olha");
        Officer olha = as.newcomer(family.people().getFirst().value());
        String leave = key();
        ask(olha, leave, family, 2, 4);
        Officer rasa = as.casemanager(KAUNAS);

        as.run(rasa, () -> endStay.end(family, today(), "left_country", rasa));

        assertThat(state(leave)).isEqualTo("withdrawn");
    }

    @Test
    void nobody_else_s_leave_is_read_or_moved() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Chuzhenko", "Olha");
        String leave = approved(as.newcomer(family.people().getFirst().value()), family, 1, 3);
        HouseholdCard other = given.household(21, "Susidenko", "Ira");
        Officer ira = as.newcomer(other.people().getFirst().value());

        assertThat(post("/my/leaves/" + leave, ira, "step", "withdraw")).hasStatus(404);
        assertThat(get("/leaves/" + leave, as.at(21, Role.COORDINATOR))).hasStatus(404);
        assertThat(post(
                        "/my/leaves/" + leave,
                        as.newcomer(family.people().getFirst().value()),
                        "step",
                        "approve"))
                .hasStatus(404);
        assertThat(state(leave)).isEqualTo("approved");
    }

    @Test
    void a_leave_is_written_down_at_the_desk_too() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Stolenko", "Olha");
        String door = "/presence/" + site + "/checkpoint/" + family.id();
        String key = key();

        assertThat(get(door + "/leaves/new", keeper())).hasStatusOk().bodyText().contains("Olha Stolenko");
        assertThat(post(
                        door + "/leaves",
                        keeper(),
                        "key",
                        key,
                        "people",
                        family.people().getFirst().toString(),
                        "from",
                        day(0),
                        "until",
                        day(2)))
                .hasRedirectedUrl("/leaves/" + key);
    }

    @Test
    void the_pages_speak_the_newcomer_s_language() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Movenko", "Olha");

        assertThat(text(mvc.get()
                        .uri("/my/stay")
                        .locale(Locale.of("uk"))
                        .with(As.signedIn(as.newcomer(family.people().getFirst().value())))
                        .exchange()))
                .contains("Поїхати на кілька ночей", "Кімната 101");
    }

    private String approved(Officer newcomer, HouseholdCard family, int from, int until) {
        String key = key();
        ask(newcomer, key, family, from, until);
        post("/leaves/" + key, keeper(), "step", "approve");
        return key;
    }

    private MvcTestResult ask(Officer newcomer, String key, HouseholdCard family, int from, int until) {
        String[] people = family.people().stream().map(Object::toString).toArray(String[]::new);
        String[] fields = new String[8 + people.length * 2];
        String[] fixed = {"key", key, "from", day(from), "until", day(until), "words", "До тітки"};
        System.arraycopy(fixed, 0, fields, 0, 8);
        for (int n = 0; n < people.length; n++) {
            fields[8 + n * 2] = "people";
            fields[9 + n * 2] = people[n];
        }
        return post("/my/leaves", newcomer, fields);
    }

    private String day(int after) {
        LocalDate day = today().plusDays(after);
        return day.toString();
    }

    private String state(String leave) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select max(state) from reception.leave where request_id = ?::uuid")
                        .param(leave)
                        .query(String.class)
                        .single());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}

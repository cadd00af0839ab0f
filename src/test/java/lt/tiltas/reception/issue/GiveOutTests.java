package lt.tiltas.reception.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import lt.tiltas.TiltasTest;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.AtTheDoor;
import lt.tiltas.reception.presence.HousePeople;
import lt.tiltas.reception.presence.Resident;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Dates;
import lt.tiltas.web.Ui;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class GiveOutTests extends AtTheDoor {

    @Autowired
    GiveOut giveOut;

    @Autowired
    HousePeople residents;

    @Test
    void a_second_dinner_is_refused_and_the_first_is_named() {
        SiteId site = houses.site(KAUNAS, 2);
        serves(site, "dinner");
        HouseholdCard family = living(site, "Vecherenko", "Olha", "Ivan");

        give(site, family, "dinner", 0, 1);
        assertThat(given(family)).isEqualTo(2);
        MvcTestResult again = give(site, family, "dinner", 0, 1);

        assertThat(given(family)).isEqualTo(2);
        assertThat(again.getMvcResult().getFlashMap().get("flash")).isInstanceOfSatisfying(Ui.Flash.class, flash -> {
            assertThat(flash.key()).isEqualTo("checkpoint.given-before.dinner");
            assertThat(flash.args())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            OffsetDateTime.class,
                            at -> assertThat(Dates.day(at)).isEqualTo(today()));
        });
    }

    @Test
    void whoever_came_first_has_eaten_and_the_rest_of_the_family_is_given_theirs() {
        SiteId site = houses.site(KAUNAS, 2);
        serves(site, "dinner");
        HouseholdCard family = living(site, "Pizenko", "Olha", "Ivan");

        give(site, family, "dinner", 0);
        MvcTestResult both = give(site, family, "dinner", 0, 1);

        assertThat(given(family)).isEqualTo(2);
        assertThat(both.getMvcResult().getFlashMap().get("flash").toString()).contains("checkpoint.given-to-some");
    }

    @Test
    void the_constraint_alone_keeps_two_counters_apart() throws Exception {
        SiteId site = houses.site(KAUNAS, 2);
        serves(site, "dinner");
        HouseholdCard family = living(site, "Perehonenko", "Olha");
        try (var counters = Executors.newFixedThreadPool(8)) {
            for (var answer : counters.invokeAll(
                    Collections.nCopies(8, (Callable<MvcTestResult>) () -> give(site, family, "dinner", 0)))) {
                answer.get();
            }
        }
        assertThat(given(family)).isEqualTo(1);
        assertThatThrownBy(() -> change(
                        """
                insert into reception.issue (key, site_id, household_id, person_id, org_id, what, during, at, made_by)
                values (gen_random_uuid(), ?, ?, ?, 19, 'dinner', daterange(?, ?), clock_timestamp(), access.officer())
                """,
                        site.value(),
                        family.id().value(),
                        family.people().getFirst().value(),
                        today(),
                        today().plusDays(1)))
                .hasMessageContaining("issue_once_in_a_window");
    }

    @Test
    void pressed_twice_it_is_one_dinner_and_is_answered_alike() {
        SiteId site = houses.site(KAUNAS, 2);
        serves(site, "dinner");
        HouseholdCard family = living(site, "Dvichenko", "Olha");
        var act = new GiveOut.Act(UUID.randomUUID(), site, "dinner", OffsetDateTime.now(clock));

        for (int n = 0; n < 2; n++) {
            assertThat(as.run(keeper(), () -> giveOut.give(act, residents.of(site, family.id()), keeper())))
                    .isEqualTo(new GiveOut.Outcome.Handed(1, List.of()));
        }
    }

    @Test
    void a_meal_outside_of_its_hours_is_not_given() {
        SiteId site = houses.site(KAUNAS, 2);
        HouseholdCard family = living(site, "Neporenko", "Olha");

        MvcTestResult answer = give(site, family, "dinner", 0);

        assertThat(given(family)).isZero();
        assertThat(answer.getMvcResult().getFlashMap().get("flash").toString()).contains("checkpoint.not-now");
    }

    @Test
    void a_set_lasts_its_interval_by_the_dated_rule_and_a_mistake_is_taken_back() {
        SiteId site = houses.site(KAUNAS, 2);
        HouseholdCard family = living(site, "Hihiienko", "Olha");
        var person = residents(site, family);
        OffsetDateTime now = OffsetDateTime.now(clock);

        assertThat(at(site, family, "hygiene", now.minusDays(20))).isInstanceOf(GiveOut.Outcome.Handed.class);
        assertThat(at(site, family, "hygiene", now)).isInstanceOf(GiveOut.Outcome.Twice.class);
        assertThat(at(site, family, "hygiene", now.plusDays(15))).isInstanceOf(GiveOut.Outcome.Handed.class);
        assertThat(person).hasSize(1);

        String first = as.run(
                keeper(),
                () -> db.sql("select id from reception.issue where household_id = ? order by at limit 1")
                        .param(family.id().value())
                        .query(String.class)
                        .single());
        assertThat(post(
                        "/presence/" + site + "/checkpoint/" + family.id() + "/issues/" + first + "/withdrawal",
                        keeper()))
                .hasStatus3xxRedirection();
        assertThat(at(site, family, "hygiene", now.minusDays(20))).isInstanceOf(GiveOut.Outcome.Handed.class);
    }

    @Test
    void the_kitchen_reads_what_was_given_and_for_how_many_tomorrow_is_cooked() {
        SiteId site = houses.site(KAUNAS, 2, 2);
        serves(site, "dinner");
        HouseholdCard family = living(site, "Kukhenko", "Olha", "Ivan");
        HouseholdCard away = living(site, "Vidizdenko", "Nina");
        String checkpoint = "/presence/" + site + "/checkpoint/" + family.id();
        give(site, family, "dinner", 0);
        post(
                checkpoint + "/diets",
                keeper(),
                "person",
                family.people().getFirst().toString(),
                "kinds",
                "vegetarian");
        change(
                """
                insert into reception.leave (id, request_id, site_id, household_id, person_id, org_id, during, state, asked_by, asked_by_self)
                values (gen_random_uuid(), gen_random_uuid(), ?, ?, ?, 19, daterange(?, ?), 'approved', access.officer(), true)
                """,
                site.value(),
                away.id().value(),
                away.people().getFirst().value(),
                today().plusDays(1),
                today().plusDays(3));

        assertThat(text(get("/presence/" + site + "/meals", keeper())))
                .contains("Vakarienė", "Be mėsos")
                .containsPattern("(?s)Valgo šiandien</dt>\\s*<dd>\\s*<b>3</b>")
                .containsPattern("(?s)Valgys rytoj</dt>\\s*<dd>\\s*<b>2</b>");
    }

    @Test
    void hours_are_set_from_a_day_on_and_what_was_before_stays() {
        SiteId site = houses.site(KAUNAS, 2);
        String address = "/presence/" + site + "/meals";

        assertThat(post(address, keeper(), "breakfast", "7:30-9:30", "dinner", "18.00 – 17.00"))
                .hasStatus(422)
                .bodyText()
                .contains("Nesupratome valandų", "7:30-9:30", "18.00 – 17.00");
        assertThat(post(address, keeper(), "breakfast", "7:30-9:30", "dinner", "17.30 – 19.30"))
                .hasRedirectedUrl(address);
        assertThat(post(address, keeper(), "from", today().plusDays(3).toString(), "breakfast", "8:00–10:00"))
                .hasRedirectedUrl(address);
        assertThat(text(get(address, keeper()))).contains("07:30–09:30", "17:30–19:30");
        assertThat(count(
                        "select count(*) from reception.meal_hours where site_id = ? and valid @> cast(? as date) and opens = time '08:00'",
                        site.value(),
                        today().plusDays(3)))
                .isEqualTo(1);
        assertThat(post(address, keeper(), "from", today().minusDays(3).toString()))
                .bodyText()
                .contains("Ši diena jau praėjo");
    }

    private GiveOut.Outcome at(SiteId site, HouseholdCard family, String what, OffsetDateTime at) {
        return as.run(
                keeper(),
                () -> giveOut.give(
                        new GiveOut.Act(UUID.randomUUID(), site, what, at), residents(site, family), keeper()));
    }

    private List<Resident> residents(SiteId site, HouseholdCard family) {
        return as.run(keeper(), () -> residents.of(site, family.id()));
    }

    private MvcTestResult give(SiteId site, HouseholdCard family, String what, int... members) {
        String[] fields = new String[4 + members.length * 2];
        fields[0] = "key";
        fields[1] = UUID.randomUUID().toString();
        fields[2] = "what";
        fields[3] = what;
        for (int n = 0; n < members.length; n++) {
            fields[4 + n * 2] = "people";
            fields[5 + n * 2] = family.people().get(members[n]).toString();
        }
        return post("/presence/" + site + "/checkpoint/" + family.id() + "/issues", keeper(), fields);
    }

    private int given(HouseholdCard family) {
        return count(
                "select count(*) from reception.issue where household_id = ? and taken_back_at is null",
                family.id().value());
    }
}

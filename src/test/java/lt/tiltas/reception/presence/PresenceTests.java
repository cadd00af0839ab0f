package lt.tiltas.reception.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;

@TiltasTest
class PresenceTests extends AtTheDoor {

    @Test
    void a_card_at_the_door_opens_the_family_with_its_room() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Dverenko", "Olha", "Ivan");
        String code = card(family);
        String page = "/presence/" + site + "/checkpoint/" + family.id();

        assertThat(post("/presence/" + site + "/checkpoint", keeper(), "code", inFours(code)))
                .hasRedirectedUrl(page);
        assertThat(post("/presence/" + site + "/checkpoint", keeper(), "code", "https://tiltas.lt/cards/" + code))
                .hasRedirectedUrl(page);
        assertThat(get(page, keeper()))
                .hasStatusOk()
                .bodyText()
                .contains("Dverenko", "Kambarys 101", "Olha Dverenko", "Ivan Dverenko", "Įeina");
    }

    @Test
    void a_lost_card_an_unknown_one_and_one_of_another_house_open_nothing() {
        SiteId site = houses.site(KAUNAS, 2);
        HouseholdCard elsewhere = living(houses.site(KAUNAS, 2), "Inshenko", "Olha");
        String other = card(elsewhere);
        String door = "/presence/" + site + "/checkpoint";

        assertThat(post(door, keeper(), "code", other)).hasRedirectedUrl(door);
        assertThat(post(door, keeper(), "code", code())).hasRedirectedUrl(door);
        assertThat(post(door, keeper(), "code", "labas")).hasRedirectedUrl(door);
        as.run(
                as.casemanager(KAUNAS),
                () -> db.sql(
                                "update registration.card set withdrawn_at = clock_timestamp(), withdrawn_by = access.officer() where code = ?")
                        .param(other)
                        .update());
        assertThat(post(door, keeper(), "code", other)).hasRedirectedUrl(door);
        assertThat(get(door + "/" + elsewhere.id(), keeper())).hasStatus(404);
    }

    @Test
    void single_members_go_in_and_out_and_pressed_twice_is_once() {
        SiteId site = houses.site(KAUNAS, 3);
        HouseholdCard family = living(site, "Vykhodenko", "Olha", "Ivan");
        String address = "/presence/" + site + "/checkpoint/" + family.id();
        String key = UUID.randomUUID().toString();
        String ivan = family.people().get(1).toString();

        post(address + "/passages", keeper(), "key", key, "people", ivan, "way", "out");
        post(address + "/passages", keeper(), "key", key, "people", ivan, "way", "out");

        assertThat(count(
                        "select count(*) from reception.passage where household_id = ?",
                        family.id().value()))
                .isEqualTo(1);
        assertThat(text(get("/presence/" + site + "?standing=out", keeper())))
                .contains("Ivan Vykhodenko")
                .doesNotContain("Olha Vykhodenko");
        assertThat(text(get("/presence/" + site + "?standing=present", keeper())))
                .contains("Olha Vykhodenko");
    }

    @Test
    void nobody_ticked_is_said_and_nothing_is_written() {
        SiteId site = houses.site(KAUNAS, 2);
        HouseholdCard family = living(site, "Nikhtenko", "Olha");
        String address = "/presence/" + site + "/checkpoint/" + family.id();

        assertThat(post(
                        address + "/passages",
                        keeper(),
                        "key",
                        UUID.randomUUID().toString(),
                        "way",
                        "in"))
                .hasRedirectedUrl(address);
        assertThat(count(
                        "select count(*) from reception.passage where household_id = ?",
                        family.id().value()))
                .isZero();
    }

    @Test
    void only_whose_house_it_is_sees_who_is_in_it() {
        SiteId site = houses.siteOf(KAUNAS, KAUNAS, 2);
        HouseholdCard family = living(site, "Skhovanska", "Olha");
        String list = "/presence/" + site + "";

        for (Officer own : new Officer[] {
            keeper(), as.at(KAUNAS, Role.COORDINATOR), as.at(3, Role.COORDINATOR), as.casemanager(KAUNAS)
        }) {
            assertThat(get(list, own)).hasStatusOk().bodyText().contains("Skhovanska");
        }
        for (Officer other : new Officer[] {as.at(21, Role.COORDINATOR), as.at(21, Role.PARTNER), as.casemanager(21)}) {
            assertThat(get(list, other)).hasStatus(404);
            assertThat(get("/presence/" + site + "/checkpoint/" + family.id(), other))
                    .hasStatus(404);
        }
        assertThat(get(list, as.registrar())).hasStatus(403);
    }

    @Test
    void the_house_s_operator_sees_whom_another_office_holds() {
        SiteId site = houses.siteOf(21, KAUNAS, 2);
        HouseholdCard family = living(site, "Orendarenko", "Olha");

        assertThat(get("/presence/" + site + "", as.at(21, Role.PARTNER)))
                .hasStatusOk()
                .bodyText()
                .contains("Olha Orendarenko");
        assertThat(get("/households/" + family.id(), as.at(21, Role.PARTNER))).hasStatus(404);
    }

    @Test
    void whoever_is_protected_is_hidden_from_the_operator_and_counted_for_the_kitchen() {
        SiteId site = houses.siteOf(21, KAUNAS, 2, 2);
        HouseholdCard hidden = living(site, "Zakhyshchena", "Olha");
        living(site, "Vidkryta", "Nina");
        as.run(
                as.casemanager(KAUNAS),
                () -> db.sql("""
                insert into registration.protection (id, person_id, basis, org_id, made_by)
                values (gen_random_uuid(), ?, 'orderis', 19, access.officer())
                """).param(hidden.people().getFirst().value()).update());
        Officer operator = as.at(21, Role.PARTNER);

        assertThat(text(get("/presence/" + site + "", operator)))
                .contains("Vidkryta")
                .doesNotContain("Zakhyshchena");
        assertThat(post("/presence/" + site + "/checkpoint", operator, "code", card(hidden)))
                .hasRedirectedUrl("/presence/" + site + "/checkpoint");
        assertThat(text(get("/presence/" + site + "", as.casemanager(KAUNAS)))).contains("Zakhyshchena");
        assertThat(as.run(
                        operator,
                        () -> db.sql("select people from reception.eaters(?, ?, ?) where what = 'all'")
                                .params(site.value(), today(), today().minusYears(18))
                                .query(Integer.class)
                                .single()))
                .isEqualTo(2);
    }

    @Test
    void who_is_not_seen_for_nights_becomes_a_task_and_the_stay_goes_on() {
        SiteId site = houses.site(KAUNAS, 2, 2);
        HouseholdCard family = living(site, "Znyklenko", "Olha");
        HouseholdCard here = living(site, "Prysutnenko", "Nina");
        moveIn(family, today().minusDays(10));
        moveIn(here, today().minusDays(10));
        pass(site, here, OffsetDateTime.now(clock));

        assertThat(text(get("/presence/unseen", keeper())))
                .contains("Olha Znyklenko", "Nematyta 10 naktų")
                .doesNotContain("Prysutnenko");
        assertThat(text(get("/desk", keeper()))).contains("/presence/unseen");
        assertThat(houses.count(
                        "household_id = ? and state = 'stay'", family.id().value()))
                .isEqualTo(1);

        pass(site, family, OffsetDateTime.now(clock));
        assertThat(text(get("/presence/unseen", keeper()))).doesNotContain("Znyklenko");
    }

    @Test
    void a_day_of_the_past_shows_who_was_in_then() {
        SiteId site = houses.site(KAUNAS, 2);
        HouseholdCard family = living(site, "Mynulenko", "Olha");
        moveIn(family, today().minusDays(2));
        pass(site, family, OffsetDateTime.now(clock).minusDays(1));
        change(
                "insert into reception.passage (key, site_id, household_id, person_id, org_id, way, at, made_by)"
                        + " values (gen_random_uuid(), ?, ?, ?, 19, 'out', ?, access.officer())",
                site.value(),
                family.id().value(),
                family.people().getFirst().value(),
                OffsetDateTime.now(clock));

        assertThat(text(get("/presence/" + site + "?standing=out", keeper()))).contains("Mynulenko");
        assertThat(text(get("/presence/" + site + "?standing=present&day=" + today().minusDays(1), keeper())))
                .contains("Mynulenko");
    }

    private void moveIn(HouseholdCard family, LocalDate day) {
        change(
                "update reception.stay set during = daterange(?, null) where household_id = ?",
                day,
                family.id().value());
    }

    private void pass(SiteId site, HouseholdCard family, OffsetDateTime at) {
        change(
                "insert into reception.passage (key, site_id, household_id, person_id, org_id, way, at, made_by)"
                        + " values (gen_random_uuid(), ?, ?, ?, 19, 'in', ?, access.officer())",
                site.value(),
                family.id().value(),
                family.people().getFirst().value(),
                at);
    }
}

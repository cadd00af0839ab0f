package lt.tiltas.reception.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.reception.Web;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class NeedTests {

    @Autowired
    Web web;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    Stays stays;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    SiteId site;
    HouseholdCard family;

    @BeforeEach
    void a_family_with_a_dog_lives_there() {
        rasa = as.casemanager(19);
        site = houses.site(19, 3);
        family = houses.card(given.household(19, "Kovalenko", "Oksana", "Danylo"));
        as.run(Officer.SYSTEM, () -> {
            db.sql("update registration.household set pets = '{dog}' where id = ?")
                    .param(family.id().value())
                    .update();
            db.sql("insert into registration.need (person_id, holder_org, kind) values (?, 19, 'chronic_illness')")
                    .param(family.people().getFirst().value())
                    .update();
        });
        as.run(rasa, () -> stays.begin(family, site, LocalDate.now(), rasa));
    }

    @Test
    void what_is_to_be_provided_is_said_and_never_why() {
        assertThat(web.get("/sites/" + site + "/needs", rasa))
                .hasStatusOk()
                .bodyText()
                .contains(
                        family.number(),
                        "Vieta gyvūnui",
                        "Mokykla",
                        "Sveikatos priežiūra",
                        "Nežinoma",
                        "/vulnerabilities")
                .doesNotContain("lėtinė", "chronic_illness");
        assertThat(web.get("/sites/" + site + "/conditions", rasa)).bodyText().contains("Trūksta 3 dalykų");
    }

    @Test
    void a_need_is_met_by_somebody_and_until_a_day() {
        record(
                "pet",
                "met",
                "provider",
                "Namų administratorė",
                "until",
                LocalDate.now().plusDays(20).toString());

        assertThat(web.get("/sites/" + site + "/needs", rasa))
                .bodyText()
                .contains("Namų administratorė", "iki " + LocalDate.now().plusDays(20), ">Turi<");
        assertThat(web.get("/sites/" + site + "/conditions", rasa)).bodyText().contains("Trūksta 2 dalykų");

        as.run(
                Officer.SYSTEM,
                () -> db.sql("update reception.need_met set ended_at = now() where household_id = ?")
                        .param(family.id().value())
                        .update());
        record("pet", "not_met");
        assertThat(web.get("/sites/" + site + "/needs", rasa)).bodyText().contains(">Neturi<");
    }

    @Test
    void what_is_missing_is_said_beside_the_field_and_the_rest_is_kept() {
        assertThat(record("", "met", "until", "2020-01-01", "words", "pirmas aukštas"))
                .hasStatus(422)
                .bodyText()
                .contains("Pasirinkite, ko reikia", "Įrašykite, kas duoda", "jau praėjo", "pirmas aukštas");
    }

    @Test
    void who_may_not_know_sees_neither_people_nor_counts() {
        assertThat(web.get("/sites/" + site + "/needs", as.casemanager(21))).hasStatus(404);
        assertThat(web.get("/sites/" + site + "/needs", as.at(19, Role.PARTNER)))
                .hasStatus(403);
        assertThat(web.get("/sites/" + site + "/conditions", as.at(19, Role.PARTNER)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/needs", "Trūksta");
        assertThat(as.run(
                        as.at(19, Role.PARTNER),
                        () -> db.sql("select count(*) from reception.need_met")
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    @Test
    void of_a_household_that_does_not_live_there_nothing_is_recorded() {
        HouseholdCard other = houses.card(given.household(19, "Petrenko", "Ira"));

        assertThat(web.post(
                        "/sites/" + site + "/needs",
                        rasa,
                        "household",
                        other.id().toString(),
                        "kind",
                        "diet",
                        "answer",
                        "not_met"))
                .hasStatus(404);
    }

    private MvcTestResult record(String kind, String answer, String... more) {
        String[] all = new String[more.length + 6];
        all[0] = "household";
        all[1] = family.id().toString();
        all[2] = "kind";
        all[3] = kind;
        all[4] = "answer";
        all[5] = answer;
        System.arraycopy(more, 0, all, 6, more.length);
        return web.post("/sites/" + site + "/needs", rasa, all);
    }
}

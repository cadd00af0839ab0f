package lt.tiltas.desk.search;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.GivenPaper;
import lt.tiltas.registration.linkage.NameKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class SearchPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    GivenPaper paper;

    UUID yuliia;
    String number;

    @BeforeEach
    void yuliia_is_held_by_kaunas() {
        var household = given.household(19, "Zhovtobriukh", "Yuliia");
        yuliia = household.people().getFirst().value();
        number = "TL-2026-9" + String.format("%05d", Math.floorMod(yuliia.hashCode(), 100_000));
        paper.of(yuliia, 19, "id_card", "ZZ 555777");
        as.run(Officer.SYSTEM, () -> {
            db.sql(
                            "insert into registration.name_key select id, holder_org, ?, ?, born_on from registration.person where id = ?")
                    .params(NameKey.surname("Zhovtobriukh"), NameKey.given("Yuliia"), yuliia)
                    .update();
            db.sql("update registration.household set number = ? where id = ?")
                    .params(number, household.id().value())
                    .update();
        });
    }

    @Test
    void a_name_is_found_in_three_scripts_in_any_order_and_partly_typed() throws Exception {
        Officer registrar = as.registrar();
        for (String words : new String[] {
            "Жовтобрюх Юлія",
            "Юлія Жовтобрюх",
            "Julija Žovtobriuch",
            "Zhovtobriukh",
            "zhovtob",
            "Жовтобрюх 1988-03-14",
            "14.03.1988 Юлія"
        }) {
            assertThat(search(words, registrar).getResponse().getContentAsString())
                    .as(words)
                    .contains("Yuliia Zhovtobriukh");
        }
        assertThat(search("Žovtobriuch 1988-03-15", registrar)).bodyText().doesNotContain("Yuliia Zhovtobriukh");
    }

    @Test
    void a_household_number_a_birth_date_and_a_document_find_the_person() {
        Officer registrar = as.registrar();
        assertThat(search(number.toLowerCase(), registrar))
                .bodyText()
                .contains("Yuliia Zhovtobriukh", "Namų ūkio numeris", "Kauno");
        assertThat(search("ZZ 555777", registrar)).bodyText().contains("Yuliia Zhovtobriukh", "Dokumento numeris");
        for (String typed : new String[] {"zz555777", "ZZ-555 777", "№ ZZ 555777", "555777"}) {
            var found = assertThat(search(typed, registrar)).as(typed).bodyText();
            if (typed.equals("555777")) {
                found.doesNotContain("Yuliia Zhovtobriukh");
            } else {
                found.contains("Yuliia Zhovtobriukh");
            }
        }
        assertThat(search("1988-03-14", registrar)).bodyText().contains("1988-03-14");
    }

    @Test
    void identity_is_national_for_registrars_and_own_for_the_others() {
        assertThat(search("Zhovtobriukh", as.casemanager(19)))
                .bodyText()
                .contains("Yuliia Zhovtobriukh")
                .doesNotContain("/arrivals/new");
        assertThat(search("Zhovtobriukh", as.casemanager(21)))
                .bodyText()
                .contains("Tarp Jūsų įstaigos žmonių tokio nėra");
        assertThat(search("ZZ555777", as.casemanager(21))).bodyText().doesNotContain("Yuliia Zhovtobriukh");
        assertThat(search(number, as.casemanager(21))).bodyText().doesNotContain("Yuliia Zhovtobriukh");
    }

    @Test
    void nobody_found_says_what_to_do_and_offers_to_register() {
        assertThat(search("Qwertenko", as.registrar()))
                .bodyText()
                .contains("Tokio žmogaus registre nėra", "/arrivals/new");
    }

    @Test
    void each_search_stays_in_the_trail_without_its_words() {
        Officer officer = as.casemanager(19);
        int before = looks(officer);

        search("Zhovtobriukh", officer);
        search("Nobodyenko", officer);

        assertThat(looks(officer)).isEqualTo(before + 2);
    }

    private int looks(Officer officer) {
        return as.run(
                officer,
                () -> db.sql("select count(*) from access.look where officer_id = ? and terms is not null")
                        .param(officer.id())
                        .query(Integer.class)
                        .single());
    }

    private MvcTestResult search(String words, Officer officer) {
        return mvc.post()
                .uri("/search")
                .param("words", words)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }
}

package lt.tiltas.desk;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class HouseholdPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void the_holder_opens_the_household_and_the_look_stays_in_the_trail() {
        var household = given.household(19, "Kovalenko", "Oksana", "Danylo");
        Officer rasa = as.casemanager(19);

        assertThat(mvc.get().uri("/households/" + household.id()).with(signedIn(rasa)))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana Kovalenko", "Danylo Kovalenko");

        int looks = as.run(
                as.at(1, Role.DPO),
                () -> db.sql("select count(*) from access.look_subject where person_id = ? and officer_id = ?")
                        .params(household.people().getFirst().value(), rasa.id())
                        .query(Integer.class)
                        .single());
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void another_municipality_cannot_tell_a_foreign_household_from_none() throws Exception {
        var household = given.household(19, "Kovalenko", "Oksana");
        Officer stranger = as.casemanager(21);

        String foreign = notFound("/households/" + household.id(), stranger);
        String missing = notFound("/households/" + UUID.randomUUID(), stranger);

        assertThat(foreign).isEqualTo(missing);
    }

    /** The page without the form's secret, which differs each time. */
    private String notFound(String address, Officer officer) throws Exception {
        var answer = mvc.get().uri(address).with(signedIn(officer)).exchange();
        assertThat(answer).hasStatus(404);
        return answer.getResponse().getContentAsString().replaceAll("X-CSRF-TOKEN[^}]*", "");
    }

    @Test
    void nobody_is_shown_anything_without_signing_in() {
        assertThat(mvc.get().uri("/households")).hasStatus(302).hasRedirectedUrl("/sign-in");
    }
}

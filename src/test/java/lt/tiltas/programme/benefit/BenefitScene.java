package lt.tiltas.programme.benefit;

import static lt.tiltas.access.As.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.programme.Benefits;
import lt.tiltas.programme.ContractId;
import lt.tiltas.programme.GivenBenefit;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A family in Kaunas, its case manager, and what both see and send. */
abstract class BenefitScene {

    static final LocalDate LONG_AGO = LocalDate.of(2024, 1, 10);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenBenefit contracts;

    @Autowired
    Benefits benefits;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    HouseholdCard family;

    @BeforeEach
    void a_family_in_kaunas() {
        rasa = as.casemanager(19);
        family = given.household(19, "Kovalenko", "Oksana", "Danylo", "Sofija");
    }

    BenefitCard card() {
        return as.run(rasa, () -> benefits.of(family.id())).orElseThrow();
    }

    String one(String sql, ContractId id) {
        return as.run(
                rasa, () -> db.sql(sql).param(id.value()).query(String.class).single());
    }

    String tab() {
        return "/households/" + family.id() + "/benefit";
    }

    Map<String, String> signed(LocalDate on, String... schooling) {
        var fields = people(schooling);
        fields.put("signedOn", on.toString());
        fields.put("rules", "integration");
        return fields;
    }

    /** @param schooling of each of the family; null for one who is not counted */
    Map<String, String> people(String... schooling) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int n = 0; n < schooling.length; n++) {
            fields.put("people[" + n + "].person", family.people().get(n).toString());
            if (schooling[n] != null) {
                fields.put("people[" + n + "].counts", "true");
                fields.put("people[" + n + "].schooling", schooling[n]);
            }
        }
        return fields;
    }

    MvcTestResult see() {
        return see(tab(), rasa);
    }

    MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange();
    }

    MvcTestResult post(String address, Map<String, String> fields) {
        return post(address, fields, rasa);
    }

    MvcTestResult post(String address, Map<String, String> fields, Officer officer) {
        var request =
                mvc.post().uri(address).with(signedIn(officer)).with(csrf()).header("Accept-Language", "lt");
        fields.forEach(request::param);
        return request.exchange();
    }
}

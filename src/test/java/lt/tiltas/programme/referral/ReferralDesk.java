package lt.tiltas.programme.referral;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A family of Kaunas, its case manager, a school of languages that receives people, and the person on the own phone. */
abstract class ReferralDesk {

    static final int NGO = 103;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenReferral referrals;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer marija;
    Officer oksana;
    HouseholdCard family;

    @BeforeEach
    void a_family_in_kaunas_and_a_school_of_languages() {
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into access.organisation (id, kind, name_lt, name_en, name_uk, name_ru)
                values (?, 'partner', 'Kalbų namai', 'House of Languages', 'Дім мов', 'Дом языков') on conflict do nothing
                """).param(NGO).update());
        rasa = as.casemanager(19);
        marija = as.at(NGO, Role.PARTNER);
        family = given.household(19, "Siuntimenko", "Oksana", "Danylo");
        oksana = as.newcomer(family.people().getFirst().value());
    }

    Map<String, Object> received(ServiceReferralId id) {
        return as.run(
                marija,
                () -> db.sql("select * from programme.received_referrals(?)")
                        .param(id.value())
                        .query()
                        .singleRow());
    }

    static String steps(ServiceReferralId id) {
        return "/referrals/received/" + id + "/steps";
    }

    void answer(ServiceReferralId id, String step, int version) {
        assertThat(post(steps(id), marija, Map.of("step", step, "version", String.valueOf(version))))
                .hasStatus3xxRedirection();
    }

    static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange();
    }

    MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}

package lt.tiltas.programme.mentor;

import static lt.tiltas.access.As.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A family of Kaunas, its case manager, an organisation of volunteers, and the person on the own phone. */
abstract class MentorDesk {

    static final int NGO = 103;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenMentor mentors;

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
    ProgrammeId programme;

    @BeforeEach
    void a_family_in_kaunas_and_an_organisation_of_volunteers() {
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into access.organisation (id, kind, name_lt, name_en, name_uk, name_ru)
                values (?, 'partner', 'Kalbų namai', 'House of Languages', 'Дім мов', 'Дом языков') on conflict do nothing
                """).param(NGO).update());
        rasa = as.casemanager(19);
        marija = as.at(NGO, Role.PARTNER);
        family = given.household(19, "Draugenko", "Oksana", "Danylo");
        programme = programmes.programme(family.id(), rasa);
        oksana = as.newcomer(family.people().getFirst().value());
    }

    List<Map<String, Object>> mentored(Officer who, MentorMatchId id) {
        return as.run(
                who,
                () -> db.sql("select * from programme.mentoring(?)")
                        .param(id.value())
                        .query()
                        .listOfRows());
    }

    int rows(Officer who, String table) {
        return as.run(
                who,
                () -> db.sql("select count(*) from programme." + table)
                        .query(Integer.class)
                        .single());
    }

    static String step(MentorMatchId id) {
        return "/mentor-matches/" + id + "/steps";
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

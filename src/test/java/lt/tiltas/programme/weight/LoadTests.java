package lt.tiltas.programme.weight;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenCaseload;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.ProgrammeId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class LoadTests {

    private static final int MUNICIPALITY = 38;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Loads loads;

    @Autowired
    GivenCaseload given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private MvcTestResult weigh(ProgrammeId programme, String weight, String reason, Officer officer) {
        return mvc.post()
                .uri("/programmes/" + programme + "/weight")
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .param("weight", weight)
                .param("reason", reason)
                .exchange();
    }

    @Test
    void a_household_weighs_what_is_said_with_its_reason_and_the_history_stays() {
        Officer manager = given.manager(MUNICIPALITY);
        ProgrammeId one = given.led(manager, "Svorytė");
        given.led(manager, "Lengvytė");

        assertThat(weigh(one, "intensive", "", manager))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"reason-error\"");
        assertThat(weigh(one, "intensive", "trys maži vaikai", manager)).hasStatus3xxRedirection();
        assertThat(weigh(one, "light", "vaikai darželyje", manager)).hasStatus3xxRedirection();

        assertThat(as.run(manager, () -> loads.of(manager.organisation(), manager.id()))
                        .weighted())
                .isEqualByComparingTo("1.5");
        assertThat(mvc.get().uri("/programmes/" + one + "/weight?language=lt").with(signedIn(manager)))
                .bodyText()
                .contains("trys maži vaikai", "vaikai darželyje");
        assertThat(given.one(
                        "select count(*) from programme.weight where programme_id = '" + one + "' and until is null"))
                .isEqualTo("1");
    }

    @Test
    void above_the_hard_limit_nobody_takes_more_without_a_supervisor_s_reason() {
        Officer manager = given.manager(MUNICIPALITY);
        Officer supervisor = given.manager(MUNICIPALITY);
        programmes.supervisor(supervisor);
        List<ProgrammeId> cases = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            cases.add(given.led(manager, "Pilnytė"));
        }
        ProgrammeId more = given.led(supervisor, "Viršytė");

        assertThat(weigh(cases.getFirst(), "intensive", "liga", manager))
                .hasStatus(422)
                .bodyText()
                .contains("viršytų ribą");
        assertThatThrownBy(() -> take(more, manager)).hasStackTraceContaining("no more than the hard limit");
        assertThatThrownBy(() -> allow(manager, manager)).hasStackTraceContaining("row-level security");
        assertThat(post("/supervision/limits", supervisor, manager)).hasStatus3xxRedirection();
        assertThat(take(more, manager)).isEqualTo(1);
        assertThat(weigh(cases.getFirst(), "intensive", "liga", manager)).hasStatus3xxRedirection();
    }

    private int take(ProgrammeId programme, Officer officer) {
        return as.run(
                officer,
                () -> db.sql("update programme.programme set lead_officer = ?, lead_name = ? where id = ?")
                        .params(officer.id(), officer.name(), programme.value())
                        .update());
    }

    private int allow(Officer whom, Officer by) {
        return as.run(by, () -> db.sql("""
                        insert into programme.over_limit (org_id, officer_id, officer_name, reason, since, until, allowed_by, allowed_by_name)
                        values (?, gen_random_uuid(), 'x', 'x', current_date, current_date, ?, 'x')
                        """).params(MUNICIPALITY, whom.id()).update());
    }

    private MvcTestResult post(String address, Officer officer, Officer about) {
        return mvc.post()
                .uri(address)
                .with(signedIn(officer))
                .with(csrf())
                .param("officer", about.id().toString())
                .param("reason", "kolegė serga")
                .param("until", programmes.today().plusDays(14).toString())
                .exchange();
    }
}

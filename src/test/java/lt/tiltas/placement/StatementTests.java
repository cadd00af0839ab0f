package lt.tiltas.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.placement.proposal.Scales;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.reception.Houses;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class StatementTests {

    private static final int TOWN = 34;
    private static final String[] FORM = {
        "places.kindergarten", "3", "places.primary", "7", "places.basic", "9", "places.upper", "2", "places.capacity",
                "40", "places.load", "15",
        "languages", "uk", "care[dialysis]", "2", "jobs[health]", "4", "homes[0].people", "4", "homes[0].homes", "2",
                "homes[0].pets", "true",
        "wishes", "Reikia slaugytojų", "version", "0"
    };

    @Autowired
    Offered offered;

    @Autowired
    Given given;

    @Autowired
    Houses houses;

    @Autowired
    Scales scales;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    private Officer town;

    /** Before and after: what is stated here would be proposed to the families of other tests. */
    @BeforeEach
    @AfterEach
    void nothing_is_stated() {
        town = as.casemanager(TOWN);
        as.run(Officer.SYSTEM, () -> {
            for (String part : new String[] {"_care", "_job", "_home", ""}) {
                db.sql("delete from placement.statement" + part + " where org_id = ?")
                        .params(TOWN)
                        .update();
            }
        });
    }

    @Test
    void a_municipality_states_its_week_and_everybody_who_places_reads_it() {
        assertThat(offered.get(town, "/statement")).hasStatusOk();
        assertThat(offered.post(town, "/statement", FORM)).hasRedirectedUrl("/statement");

        assertThat(offered.get(as.coordinator(), "/statements/" + TOWN))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "can look after 40, now 15", "dialysis: 2", "2 for 4 people", "ISCO 2, 3", "Reikia slaugytojų");
        assertThat(profile().schools()).isEqualTo(new Profile.Schools(3, 7, 9, 2));
        assertThat(profile().room().caseload()).isEqualTo(25);
    }

    @Test
    void last_weeks_statement_is_carried_over_with_one_click() {
        offered.post(town, "/statement", FORM);
        aWeekPasses();
        assertThat(offered.get(town, "/statement")).bodyText().contains("Has nothing changed?");

        assertThat(offered.post(town, "/statement/unchanged")).hasRedirectedUrl("/statement");

        assertThat(offered.get(town, "/statement")).bodyText().contains("This week’s statement was written");
        assertThat(weeks()).isEqualTo(2);
        assertThat(profile().schools()).isEqualTo(new Profile.Schools(3, 7, 9, 2));
        assertThat(offered.get(as.coordinator(), "/statements/" + TOWN))
                .bodyText()
                .contains("nothing had changed");
    }

    @Test
    void who_is_late_is_listed_with_how_old_the_last_word_is() {
        offered.post(town, "/statement", FORM);
        assertThat(offered.get(as.coordinator(), "/statements?show=late"))
                .bodyText()
                .doesNotContain("href=\"/statements/" + TOWN + "\"");
        assertThat(offered.get(town, "/desk")).bodyText().doesNotContain("This week’s statement is not written yet");

        aWeekPasses();

        assertThat(offered.get(as.coordinator(), "/statements?show=late"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"/statements/" + TOWN + "\"", "1 week old");
        assertThat(offered.get(town, "/desk")).bodyText().contains("This week’s statement is not written yet");
    }

    @Test
    void two_colleagues_do_not_overwrite_each_other() {
        offered.post(town, "/statement", FORM);

        String[] again = FORM.clone();
        again[3] = "100";
        offered.post(town, "/statement", again);

        assertThat(profile().schools().primary()).isEqualTo(7);
        again[again.length - 1] = "1";
        offered.post(town, "/statement", again);
        assertThat(profile().schools().primary()).isEqualTo(100);
        assertThat(weeks()).isEqualTo(1);
    }

    @Test
    void a_field_that_is_no_number_is_asked_again_and_the_rest_is_kept() {
        String[] wrong = FORM.clone();
        wrong[1] = "-3";

        assertThat(offered.post(town, "/statement", wrong))
                .hasStatus(422)
                .bodyText()
                .contains("Reikia slaugytojų");
        assertThat(weeks()).isZero();
    }

    @Test
    void the_agency_is_no_municipality_and_the_ministry_reads_only() {
        assertThat(offered.get(as.coordinator(), "/statement")).hasRedirectedUrl("/statements");
        offered.post(as.coordinator(), "/statement", FORM);
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("select count(*) from placement.statement where org_id = 3")
                                .query(Integer.class)
                                .single()))
                .isZero();
        Officer ministry = as.at(1, Role.ANALYST);
        assertThat(offered.get(ministry, "/statements")).hasStatusOk();
        assertThat(offered.post(ministry, "/statement", FORM)).hasStatus(403);
    }

    @Test
    void a_home_that_opens_later_is_not_lived_in_before() {
        String[] later = FORM.clone();
        offered.post(town, "/statement", later);
        long now = homes();

        String[] form = new String[FORM.length + 2];
        System.arraycopy(FORM, 0, form, 0, FORM.length);
        form[FORM.length - 1] = "1";
        form[FORM.length] = "homes[0].from";
        form[FORM.length + 1] = LocalDate.now(clock).plusDays(40).toString();
        offered.post(town, "/statement", form);

        assertThat(now).isEqualTo(1);
        assertThat(homes()).isZero();
    }

    /** The family is offered a place in this town, as if a person had chosen so. */
    private int rank(HouseholdCard family) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select coalesce(max(c.rank), 0) from placement.candidate c join placement.proposal p on p.id = c.proposal_id
                        where p.household_id = ? and p.withdrawn_at is null and c.municipality = ?
                        """)
                        .params(family.id().value(), TOWN)
                        .query(Integer.class)
                        .single());
    }

    private void aWeekPasses() {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        as.run(
                Officer.SYSTEM,
                () -> db.sql("update placement.statement set week = ? where org_id = ? and week = ?")
                        .params(monday.minusWeeks(1), TOWN, monday)
                        .update());
    }

    private int weeks() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from placement.statement where org_id = ?")
                        .params(TOWN)
                        .query(Integer.class)
                        .single());
    }

    private Profile profile() {
        return as.run(
                Officer.SYSTEM,
                () -> scales.now().now().profiles().stream()
                        .filter(one -> one.code() == TOWN)
                        .findFirst()
                        .orElseThrow());
    }

    private long homes() {
        return as.run(
                Officer.SYSTEM,
                () -> scales.now().now().homes().stream()
                        .filter(home -> home.municipality() == TOWN && home.places() == null)
                        .count());
    }
}

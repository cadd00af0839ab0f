package lt.tiltas.programme.measure;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.access.Role;
import lt.tiltas.database.EveryRow;
import lt.tiltas.programme.GivenCaseload;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.measure.MeasureScene.Case;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who reads which figures, and whom they lead to. */
@TiltasTest
class MeasurePageTests {

    @Autowired
    MeasureScene given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenCaseload caseloads;

    @Autowired
    CountMeasures countMeasures;

    @Autowired
    FairnessCounting fairness;

    @Autowired
    EveryRow rows;

    @Autowired
    Owner owner;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_figure_leads_to_its_cases_all_for_the_supervisor_the_own_for_who_leads_none_for_others() {
        Officer rasa = caseloads.manager(78);
        Officer ona = caseloads.manager(78);
        Officer supervisor = caseloads.manager(78);
        programmes.supervisor(supervisor);
        LocalDate opened = given.today().minusDays(100);
        given.programme(rasa, "Rasosenko", opened);
        given.programme(ona, "Onosenko", opened);
        Case planned = given.programme(ona, "Planuotenko", opened);
        given.plan(planned, opened, null, null);
        count();

        assertThat(body(supervisor, "/programmes/measures?language=en"))
                .contains(
                        "33",
                        "1 of 3",
                        "at least 95",
                        "What keeps it honest",
                        "Load of case managers",
                        "/programmes/measures/fairness");
        assertThat(body(ona, "/programmes/measures?language=en"))
                .contains("1 of 3")
                .doesNotContain("Load of case managers", "/programmes/measures/fairness");
        String cases = "/programmes/measures/cases?measure=plan-offered";
        assertThat(body(supervisor, cases)).contains("Rasosenko", "Onosenko").doesNotContain("Planuotenko");
        assertThat(body(ona, cases)).contains("Onosenko").doesNotContain("Rasosenko", "Planuotenko");
        assertThat(body(caseloads.manager(77), cases)).doesNotContain("Rasosenko", "Onosenko");
        for (Role role : List.of(Role.ANALYST, Role.COORDINATOR, Role.FINANCE)) {
            assertThat(mvc.get().uri(cases).with(signedIn(as.at(1, role)))).hasStatus(403);
        }
        assertThat(mvc.get().uri("/programmes/measures/cases?measure=load").with(signedIn(supervisor)))
                .hasStatus(404);
        assertThat(rows.values("select action from access.look where action = 'OPEN_MEASURE_CASES' and officer_id = '"
                        + ona.id() + "'"))
                .isNotEmpty();
    }

    @Test
    void the_published_tables_hold_no_name_no_id_and_no_small_number() {
        Case one = given.programme(
                caseloads.manager(75), "Slaptenko", given.today().minusDays(100));
        String number = rows.values("select number from registration.household where id = '"
                        + one.card().id() + "'")
                .getFirst();
        count();

        List<String> types = owner.rows("""
                select distinct data_type from information_schema.columns
                where table_schema = 'programme' and table_name in ('measure_published', 'fairness')
                """);
        assertThat(types).containsExactlyInAnyOrder("integer", "text", "date", "timestamp with time zone");
        List<String> published = rows.values("""
                select to_jsonb(m)::text from programme.measure_published m union all select to_jsonb(f)::text from programme.fairness f
                """);
        assertThat(published).hasSizeGreaterThan(60 * Measure.values().length);
        for (String told : List.of(
                "Slaptenko",
                "Oksana",
                "Rasa",
                one.id().toString(),
                one.card().id().toString(),
                one.person(0).toString(),
                number)) {
            assertThat(published).noneMatch(row -> row.contains(told));
        }
        assertThat(
                        rows.values(
                                "select numerator from programme.measure_published union select denominator from programme.measure_published"
                                        + " union select numerator from programme.fairness union select denominator from programme.fairness"))
                .allSatisfy(value -> assertThat(Integer.parseInt(value))
                        .isGreaterThanOrEqualTo(10)
                        .matches(n -> n % 5 == 0));
    }

    @Test
    void an_analyst_reads_the_country_by_name_and_nobody_reads_another_municipalitys_exact_figures() {
        given.programme(caseloads.manager(74), "Slaptenko", given.today().minusDays(100));
        count();
        Officer analyst = as.at(1, Role.ANALYST);

        String page = body(analyst, "/programmes/measures?measure=plan-signed&language=lt");
        String contents =
                page.substring(page.indexOf("<nav class=\"t-contents\""), page.indexOf("id=\"plan-offered\""));
        assertThat(Measure.main()).allSatisfy(measure -> {
            assertThat(contents).contains("href=\"#" + measure.code() + "\"");
            assertThat(page).contains("id=\"" + measure.code() + "\"");
        });
        assertThat(page)
                .contains("Savivaldybės: Planas pasirašytas laiku")
                .doesNotContain("/programmes/measures/cases");
        assertThat(page.indexOf("Akmenės")).isPositive().isLessThan(page.indexOf("Zarasų"));
        assertThat(page.indexOf("Šiaulių")).isLessThan(page.indexOf("Zarasų"));
        assertThat(body(analyst, "/programmes/measures.csv?measure=plan-signed&language=en")
                        .lines())
                .hasSize(61);
        assertThat(body(analyst, "/programmes/measures.csv?language=en").lines())
                .hasSizeGreaterThan(Measure.main().size())
                .anyMatch(line -> line.startsWith("plan-offered;Plan offered in time;"));
        assertThat(body(analyst, "/programmes/measures/fairness?language=en"))
                .contains("By disability", "By municipality");
        assertThat(count(analyst, "programme.measure_own")).isZero();
        assertThat(count(caseloads.manager(74), "programme.measure_published")).isZero();
        assertThat(count(caseloads.manager(73), "programme.measure_own")).isZero();
        assertThat(count(caseloads.manager(74), "programme.measure_own")).isPositive();
        assertThat(mvc.get().uri("/programmes/measures/fairness").with(signedIn(caseloads.manager(74))))
                .hasStatus(404);
        assertThat(mvc.get().uri("/programmes/measures").with(signedIn(as.registrar())))
                .hasStatus(403);
    }

    @Test
    void a_decision_falls_on_each_of_the_family_once_and_by_group() {
        LocalDate until = FairnessCounting.until(given.today());
        Map<FairnessCell, Figure> before = fairness(until);
        Officer rasa = caseloads.manager(72);
        Case one = given.programme(rasa, "Lygenko", until.minusDays(300));
        given.change(
                "update registration.person set sex = 'F', born_on = '1990-01-01', nationality = 'UKR' where id = '"
                        + one.person(0) + "'");
        given.change("update registration.person set sex = 'M', born_on = '%s', nationality = 'GEO' where id = '%s'"
                .formatted(until.minusYears(18).plusDays(1), one.person(1)));
        given.row("registration.need", "person_id, holder_org, kind", "'%s', 72, 'sight'".formatted(one.person(1)));
        decided(one, until);
        Map<FairnessCell, Figure> after = fairness(until);

        for (Matter matter : Matter.values()) {
            Figure both = matter == Matter.REFUSED ? new Figure(0, 0) : new Figure(2, 2);
            Figure each = matter == Matter.REFUSED ? new Figure(0, 0) : new Figure(1, 1);
            assertThat(more(before, after, matter, "all", "all"))
                    .as(matter.code())
                    .isEqualTo(both);
            assertThat(more(before, after, matter, "sex", "F"))
                    .as(matter.code())
                    .isEqualTo(each);
            assertThat(more(before, after, matter, "age", "0-17"))
                    .as(matter.code())
                    .isEqualTo(each);
            assertThat(more(before, after, matter, "disability", "known"))
                    .as(matter.code())
                    .isEqualTo(each);
            assertThat(more(before, after, matter, "origin", "other"))
                    .as(matter.code())
                    .isEqualTo(each);
            assertThat(more(before, after, matter, "municipality", "72"))
                    .as(matter.code())
                    .isEqualTo(both);
        }
        given.decision(
                one, given.support(one, "work", until.minusDays(90), until.plusDays(90), until), "refuse", until, null);
        assertThat(more(before, fairness(until), Matter.REFUSED, "sex", "M")).isEqualTo(new Figure(1, 1));
    }

    /** Two supports lowered, one of them sheltered and given back; an appeal upheld. */
    private void decided(Case one, LocalDate until) {
        UUID money = given.support(one, "money", until.minusDays(250), until.plusDays(90), until);
        UUID home = given.support(one, "home", until.minusDays(250), until.plusDays(90), until);
        UUID lowered = given.decision(one, money, "lower", until, null);
        given.decision(one, home, "lower", until.minusDays(1), until.minusDays(1));
        given.appeal(one, lowered, until.minusDays(30), until.minusDays(20), "upheld");
        given.change("update programme.support set sheltered_until = '%s' where id = '%s'".formatted(until, home));
    }

    private Map<FairnessCell, Figure> fairness(LocalDate until) {
        return as.run(Officer.SYSTEM, () -> fairness.count(until));
    }

    private static Figure more(
            Map<FairnessCell, Figure> before,
            Map<FairnessCell, Figure> after,
            Matter matter,
            String dimension,
            String part) {
        FairnessCell cell = new FairnessCell(matter, dimension, part);
        Figure was = before.getOrDefault(cell, new Figure(0, 0));
        Figure now = after.getOrDefault(cell, new Figure(0, 0));
        return new Figure(now.numerator() - was.numerator(), now.denominator() - was.denominator());
    }

    private void count() {
        as.run(Officer.SYSTEM, countMeasures::count);
    }

    private int count(Officer officer, String table) {
        return as.run(
                officer,
                () -> db.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    private String body(Officer officer, String address) {
        return assertThat(mvc.get().uri(address).with(signedIn(officer)).exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}

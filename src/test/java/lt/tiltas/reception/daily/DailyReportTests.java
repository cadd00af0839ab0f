package lt.tiltas.reception.daily;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A house's day: live until it is signed, then as it was signed; a correction stands beside it. */
@TiltasTest
class DailyReportTests {

    @Autowired
    SignDay signDay;

    @Autowired
    ListDays listDays;

    @Autowired
    Stays stays;

    @Autowired
    List<Figure.Source> sources;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Messages messages;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    private SiteId site;
    private Officer rasa;
    private LocalDate today;

    @BeforeEach
    void a_house_of_kaunas() {
        site = houses.site(19, 2, 3);
        rasa = as.casemanager(19);
        today = LocalDate.now(clock);
    }

    @Test
    void the_day_counts_beds_and_who_came_from_the_rows_themselves() {
        moveIn();

        assertThat(open(today).live())
                .filteredOn(figure ->
                        List.of("beds-occupied", "beds-free", "arrived", "gone").contains(figure.code()))
                .extracting(figure -> figure.code() + " " + figure.value() + " " + figure.whole())
                .containsExactly("beds-occupied 2 5", "beds-free 3 null", "arrived 2 null", "gone 0 null");
        assertThat(value(open(today.minusDays(1)).live(), "beds-occupied")).isZero();
    }

    @Test
    void what_is_signed_stays_when_the_rows_change_and_a_correction_stands_beside_it() {
        UUID sent = UUID.randomUUID();
        assertThat(sign(0, null, sent)).isEqualTo(new SignDay.Outcome.Signed(1));
        assertThat(sign(0, null, sent)).as("sent twice").isEqualTo(new SignDay.Outcome.Signed(1));
        moveIn();

        assertThat(sign(0, null, UUID.randomUUID())).isEqualTo(new SignDay.Outcome.SignedMeanwhile());
        assertThat(sign(1, " ", UUID.randomUUID())).isEqualTo(new SignDay.Outcome.WhyMissing());
        assertThat(sign(1, "šeima atvyko vakare", UUID.randomUUID())).isEqualTo(new SignDay.Outcome.Signed(2));

        List<DailyReport> signed = open(today).signed();
        assertThat(signed).extracting(DailyReport::version).containsExactly(2, 1);
        assertThat(value(signed.getFirst().figures(), "beds-occupied")).isEqualTo(2);
        assertThat(value(signed.getLast().figures(), "beds-occupied")).isZero();
    }

    @Test
    void nobody_changes_what_is_signed() {
        sign(0, null, UUID.randomUUID());

        for (String sql : List.of(
                "update reception.daily_report set words = 'kita' where site_id = ?",
                "delete from reception.daily_report where site_id = ?",
                "update reception.daily_figure set value = 9 where report_id in (select id from reception.daily_report where site_id = ?)")) {
            assertThatThrownBy(() -> as.run(
                            Officer.SYSTEM,
                            () -> db.sql(sql).param(site.value()).update()))
                    .as(sql)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void the_country_is_the_sum_of_what_was_signed_and_the_missing_are_named() {
        Officer analyst = as.at(1, Role.ANALYST);
        SiteId other = houses.site(21, 4);
        moveIn();
        sign(0, null, UUID.randomUUID());

        ListDays.Page page = as.run(analyst, () -> listDays.list(today, analyst));

        assertThat(page.missing())
                .extracting(ListDays.Row::site)
                .contains(other)
                .doesNotContain(site);
        assertThat(value(page.sums(), "beds-occupied"))
                .isEqualTo(page.signed().stream()
                        .mapToLong(row -> row.value("beds-occupied"))
                        .sum())
                .isGreaterThanOrEqualTo(2);
        Officer stranger = as.casemanager(21);
        assertThat(as.run(stranger, () -> listDays.list(today, stranger)).rows())
                .extracting(ListDays.Row::site)
                .doesNotContain(site);
        assertThatThrownBy(() -> as.run(stranger, () -> signDay.open(site, today, stranger)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void every_source_has_codes_and_places_of_its_own_and_words_for_them() {
        List<Figure> all = as.run(
                rasa,
                () -> sources.stream()
                        .flatMap(source -> source.of(site, today).stream())
                        .toList());

        assertThat(all).extracting(Figure::code).doesNotHaveDuplicates();
        assertThat(all).extracting(Figure::position).doesNotHaveDuplicates();
        assertThat(all).allMatch(figure -> messages.has(Language.LT, "daily.figure." + figure.code()));
    }

    @Test
    void the_pages_are_signed_printed_and_taken_out() {
        assertThat(mvc.post()
                        .uri("/sites/" + site + "/daily")
                        .with(signedIn(rasa))
                        .with(csrf())
                        .param("day", today.toString())
                        .param("words", "Ramu")
                        .param("version", "0")
                        .param("sent", UUID.randomUUID().toString()))
                .hasRedirectedUrl("/sites/" + site + "/daily?day=" + today);
        for (String page : List.of(
                "/sites/" + site + "/daily",
                "/sites/" + site + "/daily/paper",
                "/daily",
                "/daily?day=" + today,
                "/daily/paper?day=" + today,
                "/daily/sheet?day=" + today)) {
            assertThat(mvc.get().uri(page).with(signedIn(rasa))).as(page).hasStatusOk();
        }
        assertThat(mvc.get()
                        .uri("/sites/" + site + "/daily?day=" + today.plusDays(1))
                        .with(signedIn(rasa)))
                .hasStatus(404);
    }

    private void moveIn() {
        HouseholdCard family = houses.card(given.household(19, "Dienenko", "Oksana", "Danylo"));
        as.run(rasa, () -> stays.begin(family, site, today, rasa));
    }

    private SignDay.Page open(LocalDate day) {
        return as.run(rasa, () -> signDay.open(site, day, rasa));
    }

    private SignDay.Outcome sign(int version, @Nullable String why, UUID sent) {
        return as.run(rasa, () -> signDay.sign(site, new DayForm(today, "Ramu", why, version, sent), rasa));
    }

    private static long value(List<Figure> figures, String code) {
        return figures.stream()
                .filter(figure -> figure.code().equals(code))
                .mapToLong(Figure::value)
                .sum();
    }
}

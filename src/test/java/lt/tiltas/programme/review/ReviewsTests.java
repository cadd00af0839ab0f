package lt.tiltas.programme.review;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ReviewsTests {

    private static final int HERE = 36;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    MakeReviews make;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenTalks talks;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    HouseholdCard family;
    ProgrammeId programme;

    @BeforeEach
    void a_programme() {
        rasa = as.casemanager(HERE);
        family = given.household(HERE, "Lysenko", "Halyna");
        programme = programmes.programme(family.id(), rasa);
    }

    private MvcTestResult post(String address, Officer officer, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private UUID review(String kind, LocalDate dueOn) {
        UUID id = UUID.randomUUID();
        talks.change(
                "insert into programme.review (id, programme_id, org_id, kind, due_on) select ?, id, org_id, ?, ? from programme.programme where id = ?",
                id,
                kind,
                dueOn,
                programme.value());
        return id;
    }

    private String state(UUID review) {
        return talks.one(String.class, "select state from programme.review where id = ?", review);
    }

    @Test
    void reviews_are_due_by_the_rules_each_once() {
        LocalDate opened = programmes.today().minusDays(3);
        talks.change("update programme.programme set opened_on = ? where id = ?", opened, programme.value());
        as.run(Officer.SYSTEM, () -> {
            make.make();
            make.make();
        });
        List<String> days = as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "select kind || ' ' || due_on - ? from programme.review where programme_id = ? order by due_on")
                        .params(opened, programme.value())
                        .query(String.class)
                        .list());
        assertThat(days).containsExactly("first 30", "second 90", "third 180");
    }

    @Test
    void after_a_year_they_are_half_yearly_and_the_eighth_month_has_its_own() {
        Cadence cadence = as.run(Officer.SYSTEM, () -> make.cadence(programmes.today()));
        LocalDate opened = cadence.since();
        List<Cadence.Due> due = cadence.of(opened, opened.plusDays(800));
        assertThat(due)
                .extracting(Cadence.Due::on)
                .contains(
                        opened.plusDays(210),
                        opened.plusDays(270),
                        opened.plusDays(360),
                        opened.plusDays(360).plusMonths(6),
                        opened.plusDays(360).plusMonths(12));
        assertThat(due).filteredOn(one -> one.kind().equals("half_year")).hasSize(2);
        assertThat(due)
                .filteredOn(one -> one.on().equals(opened.plusDays(210)))
                .extracting(Cadence.Due::kind)
                .containsExactly("before_band");
    }

    @Test
    void a_review_due_before_the_rule_was_there_is_none() {
        Cadence cadence = as.run(Officer.SYSTEM, () -> make.cadence(programmes.today()));
        assertThat(cadence.of(cadence.since().minusDays(400), cadence.since().plusDays(30)))
                .noneMatch(due -> due.on().isBefore(cadence.since()));
    }

    @Test
    void a_review_is_late_from_the_next_day_and_first_for_a_supervisor() {
        UUID today = review("first", programmes.today());
        UUID late = review("second", programmes.today().minusDays(1));
        programmes.supervisor(rasa);
        String first = body("/reviews");
        assertThat(first).contains("/reviews/" + late).doesNotContain("/reviews/" + today);
        assertThat(body("/reviews?shown=mine")).contains("/reviews/" + late, "/reviews/" + today);
    }

    private String body(String address) {
        return new String(
                mvc.get()
                        .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                        .with(signedIn(rasa))
                        .exchange()
                        .getMvcResult()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void the_family_is_invited_the_review_held_and_signed_on_the_own_page() {
        UUID review = review("first", programmes.today());
        post(
                "/programmes/" + programme + "/meetings",
                rasa,
                Map.of(
                        "kind", "review",
                        "on", programmes.today().toString(),
                        "at", "00:01",
                        "place", "Kaunas",
                        "language", "uk"));
        assertThat(state(review)).isEqualTo("invited");
        UUID meeting = talks.one(UUID.class, "select meeting_id from programme.review where id = ?", review);
        assertThat(post("/meetings/" + meeting, rasa, Map.of("state", "held", "version", "1")))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .isEqualTo("/reviews/" + review + "/edit");
        assertThat(mvc.get().uri("/reviews/" + review + "/edit").with(signedIn(rasa)))
                .hasStatusOk();
        var held = Map.of(
                "on", programmes.today().toString(), "changes", "Naujas tikslas.", "signedHow", "", "version", "2");
        assertThat(post("/reviews/" + review, rasa, held)).hasStatus3xxRedirection();
        assertThat(state(review)).isEqualTo("held");

        Officer halyna = as.newcomer(family.people().getFirst().value());
        assertThat(mvc.get().uri("/my/meetings?language=lt").with(signedIn(halyna)))
                .hasStatusOk()
                .bodyText()
                .contains("Naujas tikslas.", "Perskaičiau ir sutinku");
        assertThat(post("/my/reviews/" + review + "/signature", halyna, Map.of()))
                .hasStatus3xxRedirection();
        assertThat(state(review)).isEqualTo("signed");
        assertThatThrownBy(() -> talks.change("update programme.review set changes = 'x' where id = ?", review))
                .hasMessageContaining("a signed review stays");
    }

    @Test
    void a_moved_talk_leaves_its_review_due() {
        UUID review = review("first", programmes.today());
        post(
                "/programmes/" + programme + "/meetings",
                rasa,
                Map.of(
                        "kind",
                        "review",
                        "on",
                        programmes.today().toString(),
                        "at",
                        "00:01",
                        "place",
                        "Kaunas",
                        "language",
                        "uk"));
        UUID meeting = talks.one(UUID.class, "select meeting_id from programme.review where id = ?", review);
        post("/meetings/" + meeting, rasa, Map.of("state", "moved", "movedBy", "office", "version", "1"));
        assertThat(state(review)).isEqualTo("due");
    }
}

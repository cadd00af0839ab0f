package lt.tiltas.programme.interpreter;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.InterpreterId;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class InterpretersTests {

    /** Municipalities of which no other test of talks makes interpreters. */
    private static final int HERE = 32;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenTalks talks;

    @Autowired
    As as;

    Officer rasa;
    HouseholdCard family;
    ProgrammeId programme;
    MeetingId meeting;
    InterpreterId vira;

    @BeforeEach
    void a_talk_in_three_days() {
        rasa = as.casemanager(HERE);
        family = given.household(HERE, "Melnyk", "Olena");
        programme = programmes.programme(family.id(), rasa);
        meeting = programmes.meeting(programme, when(3));
        vira = talks.interpreter(HERE, "Vira " + UUID.randomUUID(), 20);
    }

    private static OffsetDateTime when(int days) {
        return OffsetDateTime.now()
                .plusDays(days)
                .withHour(10)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(rasa)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private String page(MeetingId of) {
        return "/meetings/" + of + "/interpreter";
    }

    private MvcTestResult see(String address) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(rasa))
                .exchange();
    }

    private UUID booking(MeetingId of) {
        return talks.one(
                UUID.class,
                "select id from programme.interpreter_booking where meeting_id = ? order by created_at desc limit 1",
                of.value());
    }

    private String state(MeetingId of) {
        return talks.one(
                String.class,
                "select state from programme.interpreter_booking where meeting_id = ? order by created_at desc limit 1",
                of.value());
    }

    private void book(MeetingId of, InterpreterId who) {
        post(page(of), Map.of());
        post(page(of), Map.of("interpreter", who.toString()));
        post(page(of) + "/" + booking(of), Map.of("to", "confirmed", "noRelative", "true"));
    }

    @Test
    void an_interpreter_makes_a_talk_a_fifth_longer_once() {
        post(page(meeting), Map.of());
        post(page(meeting), Map.of());
        assertThat(talks.one(Integer.class, "select minutes from programme.meeting where id = ?", meeting.value()))
                .isEqualTo(75);
        assertThat(talks.one(
                        Integer.class,
                        "select count(*) from programme.interpreter_booking where meeting_id = ?",
                        meeting.value()))
                .isEqualTo(1);
    }

    @Test
    void one_is_wanted_asked_and_agrees_when_no_relative() {
        post(page(meeting), Map.of());
        assertThat(see(page(meeting))).hasStatusOk().bodyText().contains("Ieškoma", "Vira");
        post(page(meeting), Map.of("interpreter", vira.toString()));
        assertThat(state(meeting)).isEqualTo("offered");

        post(page(meeting) + "/" + booking(meeting), Map.of("to", "confirmed"));
        assertThat(state(meeting)).as("without the declaration").isEqualTo("offered");
        assertThatThrownBy(() -> talks.change(
                        "update programme.interpreter_booking set state = 'confirmed' where id = ?", booking(meeting)))
                .hasMessageContaining("booking_interpreter_is_no_relative");
        post(page(meeting) + "/" + booking(meeting), Map.of("to", "confirmed", "noRelative", "true"));
        assertThat(state(meeting)).isEqualTo("confirmed");
        assertThat(see("/meetings?view=list")).bodyText().contains("Sutiko");
    }

    @Test
    void nobody_is_in_two_places_at_once() {
        book(meeting, vira);
        MeetingId other = programmes.meeting(
                programmes.programme(given.household(HERE, "Bondar", "Taras").id(), rasa), when(3).plusMinutes(30));
        post(page(other), Map.of());
        post(page(other), Map.of("interpreter", vira.toString()));
        assertThat(state(other)).isEqualTo("wanted");
        assertThatThrownBy(() -> talks.change(
                        "update programme.interpreter_booking set state = 'offered', interpreter_id = ?, interpreter_name = 'V' where id = ?",
                        vira.value(),
                        booking(other)))
                .hasMessageContaining("booking_interpreter_not_in_two_places");
    }

    @Test
    void nobody_works_more_hours_a_week_than_they_have() {
        InterpreterId part = talks.interpreter(HERE, "Part " + UUID.randomUUID(), 1);
        post(page(meeting), Map.of());
        assertThat(see(page(meeting))).bodyText().doesNotContain("Part ");
        assertThatThrownBy(() -> talks.change(
                        "update programme.interpreter_booking set state = 'offered', interpreter_id = ?, interpreter_name = 'P' where id = ?",
                        part.value(),
                        booking(meeting)))
                .hasMessageContaining("interpreter_hours_are_full");
    }

    @Test
    void whom_the_family_refuses_and_whose_check_has_run_out_are_not_offered() {
        InterpreterId old = talks.interpreter(HERE, "Old " + UUID.randomUUID(), 20);
        talks.change("update programme.interpreter set checked_until = current_date where id = ?", old.value());
        post(
                "/programmes/" + programme + "/interpreter",
                Map.of("language", "uk", "sex", "", "mode", "", "refused", vira.toString()));
        post(page(meeting), Map.of());
        assertThat(see(page(meeting)))
                .bodyText()
                .doesNotContain(vira.toString())
                .doesNotContain(old.toString());
        assertThatThrownBy(() -> talks.change(
                        "update programme.interpreter_booking set state = 'offered', interpreter_id = ?, interpreter_name = 'V' where id = ?",
                        vira.value(),
                        booking(meeting)))
                .hasMessageContaining("interpreter_is_refused");
    }

    @Test
    void a_wish_for_a_man_is_kept_and_then_nobody_is_found() {
        post("/programmes/" + programme + "/interpreter", Map.of("language", "uk", "sex", "M", "mode", ""));
        post(page(meeting), Map.of());
        assertThat(see(page(meeting))).bodyText().contains("Niekas iš sąrašo").doesNotContain(vira.toString());
        post(page(meeting) + "/" + booking(meeting), Map.of("to", "unfilled"));
        assertThat(state(meeting)).isEqualTo("unfilled");
        assertThat(see("/interpreters")).hasStatusOk().bodyText().contains("Ko pritrūko", "ukrainiečių");
    }

    @Test
    void who_withdraws_is_looked_for_anew() {
        book(meeting, vira);
        post(page(meeting) + "/" + booking(meeting), Map.of("to", "released"));
        assertThat(state(meeting)).isEqualTo("wanted");
        assertThat(talks.one(
                        Integer.class,
                        "select count(*) from programme.interpreter_booking where meeting_id = ? and state = 'released'",
                        meeting.value()))
                .isEqualTo(1);
        assertThat(talks.one(Integer.class, "select minutes from programme.meeting where id = ?", meeting.value()))
                .isEqualTo(75);
    }

    @Test
    void an_emergency_is_written_down_with_its_reason() {
        post(page(meeting), Map.of());
        assertThat(post(page(meeting) + "/emergency", Map.of("who", "teta", "why", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"why-error\"");
        post(page(meeting) + "/emergency", Map.of("who", "teta", "why", "Vaikas ligoninėje."));
        assertThat(state(meeting)).isEqualTo("done");
        assertThat(see("/interpreters")).bodyText().contains("Padėjo ne vertėjas");
    }

    @Test
    void an_interpreter_is_written_down_and_changed() {
        assertThat(see("/interpreters/new")).hasStatusOk();
        assertThat(post("/interpreters", Map.of("name", "", "languages", "ukrainiečių")))
                .hasStatus(422)
                .bodyText()
                .contains("name-error", "sex-error", "languages-error", "modes-error", "hoursAWeek-error");
        var fields = Map.of(
                "name", "Zoja Testė",
                "sex", "F",
                "languages", "uk, ru",
                "modes", "phone",
                "hoursAWeek", "12",
                "checkedUntil", "2100-01-01");
        assertThat(post("/interpreters", fields)).hasStatus3xxRedirection();
        assertThat(see("/interpreters")).bodyText().contains("Zoja Testė", "telefonu");
        assertThat(see("/interpreters/" + vira + "/edit")).hasStatusOk();
    }
}

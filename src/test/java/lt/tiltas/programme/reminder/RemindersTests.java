package lt.tiltas.programme.reminder;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class RemindersTests {

    private static final int HERE = 33;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    RemindOfMeetings remind;

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
    MeetingId meeting;

    @BeforeEach
    void a_talk_in_five_days() {
        rasa = as.casemanager(HERE);
        family = given.household(HERE, "Hryhorenko", "Nadiia");
        meeting = programmes.meeting(programmes.programme(family.id(), rasa), in(5));
    }

    private OffsetDateTime in(int days) {
        return programmes
                .today()
                .plusDays(days)
                .atTime(LocalTime.of(12, 0))
                .atZone(ZoneId.of("Europe/Vilnius"))
                .toOffsetDateTime();
    }

    private void run() {
        as.run(Officer.SYSTEM, () -> {
            remind.remind();
        });
    }

    private static String body(MvcTestResult result) {
        return new String(result.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<String> written() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "select threshold from programme.meeting_reminder where meeting_id = ? order by for_at, threshold")
                        .param(meeting.value())
                        .query(String.class)
                        .list());
    }

    @Test
    void a_talk_is_reminded_of_once_at_each_threshold() {
        run();
        run();
        assertThat(written()).containsExactly("early");
        talks.at(meeting, in(1));
        run();
        run();
        assertThat(written()).as("another time is another talk").containsExactly("last", "early");
    }

    @Test
    void who_cannot_come_and_whose_talk_is_far_are_not_reminded() {
        talks.at(meeting, in(6));
        run();
        assertThat(written()).isEmpty();
        talks.at(meeting, in(2));
        talks.change(
                "update programme.meeting set cannot_come_at = now(), barrier = 'work' where id = ?", meeting.value());
        run();
        assertThat(written()).isEmpty();
    }

    @Test
    void the_words_are_in_the_familys_language_and_name_nobody() {
        run();
        String page = body(
                mvc.get().uri("/reminders?language=lt").with(signedIn(rasa)).exchange());
        int from = page.indexOf("<div lang=\"uk\">");
        String words = page.substring(from, page.indexOf("</div>", from));
        assertThat(words).contains("Нагадуємо", "Partizanų g. 12", "12:00").doesNotContain("Hryhorenko", "Nadiia");
        UUID id = talks.one(
                UUID.class, "select id from programme.meeting_reminder where meeting_id = ?", meeting.value());
        assertThat(mvc.post().uri("/reminders/" + id).with(signedIn(rasa)).with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/reminders?language=lt").with(signedIn(rasa)))
                .bodyText()
                .doesNotContain("reminder-" + id);
    }

    @Test
    void a_visit_at_home_is_reminded_of_without_its_address() {
        talks.change(
                "update programme.meeting set kind = 'home_visit', place = 'Slaptoji g. 7' where id = ?",
                meeting.value());
        run();
        assertThat(mvc.get().uri("/reminders?language=lt").with(signedIn(rasa)))
                .bodyText()
                .contains("приїдемо до Вас додому")
                .doesNotContain("Slaptoji");
    }
}

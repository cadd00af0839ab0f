package lt.tiltas.programme.reminder;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.GivenTexts;
import lt.tiltas.programme.GivenTexts.Family;
import lt.tiltas.programme.MeetingId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class RemindersTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenTexts texts;

    @Autowired
    GivenTalks talks;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private Family family;
    private MeetingId meeting;

    @BeforeEach
    void a_talk_in_five_days_with_a_family_that_has_no_telephone() {
        family = texts.family();
        texts.phone(family, "");
        meeting = texts.talk(family, 5);
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
        texts.remind();
        texts.remind();
        assertThat(written()).containsExactly("early");
        talks.at(meeting, texts.in(1));
        texts.remind();
        texts.remind();
        assertThat(written()).as("another time is another talk").containsExactly("last", "early");
    }

    @Test
    void who_cannot_come_and_whose_talk_is_far_are_not_reminded() {
        talks.at(meeting, texts.in(6));
        texts.remind();
        assertThat(written()).isEmpty();
        talks.at(meeting, texts.in(2));
        talks.change(
                "update programme.meeting set cannot_come_at = now(), barrier = 'work' where id = ?", meeting.value());
        texts.remind();
        assertThat(written()).isEmpty();
    }

    @Test
    void the_words_are_in_the_familys_language_and_name_nobody() {
        texts.remind();
        String page = body(mvc.get()
                .uri("/reminders?language=lt")
                .with(signedIn(family.rasa()))
                .exchange());
        int from = page.indexOf("<div lang=\"uk\">");
        String words = page.substring(from, page.indexOf("</div>", from));
        assertThat(words).contains("Нагадуємо", "Partizanų g. 12", "12:00").doesNotContain("Hryhorenko", "Nadiia");
        UUID id = texts.reminder(meeting);
        assertThat(mvc.post()
                        .uri("/reminders/" + id)
                        .with(signedIn(family.rasa()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/reminders?language=lt").with(signedIn(family.rasa())))
                .bodyText()
                .doesNotContain("reminder-" + id);
    }

    @Test
    void a_visit_at_home_is_reminded_of_without_its_address() {
        talks.change(
                "update programme.meeting set kind = 'home_visit', place = 'Slaptoji g. 7' where id = ?",
                meeting.value());
        texts.remind();
        assertThat(mvc.get().uri("/reminders?language=lt").with(signedIn(family.rasa())))
                .bodyText()
                .contains("приїдемо до Вас додому")
                .doesNotContain("Slaptoji");
    }
}

package lt.tiltas.programme.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.GivenTexts;
import lt.tiltas.programme.ladder.GivenMissed.Talk;
import lt.tiltas.sms.GivenGateway;
import lt.tiltas.sms.GivenGateway.Server;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The office sees whether a text message has arrived, and follows one that has not. */
@TiltasTest
class ArrivedTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenTexts texts;

    @Autowired
    GivenMissed given;

    @Autowired
    GivenTalks talks;

    @Autowired
    Server gateway;

    private void report(UUID key, String state) {
        assertThat(mvc.post()
                        .uri("/sms/reports")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Authorization", "Bearer " + GivenGateway.REPORT_SECRET)
                        .content("{\"key\":\"%s\",\"state\":\"%s\",\"at\":\"2026-12-03T10:02:11Z\"}"
                                .formatted(key, state)))
                .hasStatus(204);
    }

    private Talk missed() {
        Talk talk = given.talk();
        given.miss(talk);
        given.write();
        return talk;
    }

    private UUID message(Talk talk) {
        return talks.one(
                UUID.class,
                "select id from programme.missed_text where meeting_id = ?",
                talk.meeting().value());
    }

    @Test
    void a_first_step_that_has_arrived_is_shown_so() {
        Talk talk = missed();
        texts.send();
        report(message(talk), "delivered");
        assertThat(given.step(talk)).contains("Text message delivered on").doesNotContain("This step is yours");
    }

    @Test
    void a_first_step_that_did_not_arrive_is_the_officers() {
        Talk talk = missed();
        texts.send();
        report(message(talk), "failed");
        assertThat(given.step(talk)).contains("The text message did not arrive", "This step is yours");
    }

    @Test
    void a_late_report_after_giving_up_corrects_the_page() {
        Talk talk = missed();
        gateway.answers(talk.family().phone(), 503);
        texts.send();
        texts.sendAt(texts.in(3));
        assertThat(given.step(talk)).contains("could not be sent", "This step is yours");
        report(message(talk), "delivered");
        assertThat(given.step(talk)).contains("Text message delivered on").doesNotContain("This step is yours");
    }

    @Test
    void a_report_before_the_answer_tells_that_it_was_sent_and_more() {
        Talk talk = missed();
        gateway.answers(talk.family().phone(), 503);
        texts.send();
        report(message(talk), "delivered");
        assertThat(given.state(talk)).isEqualTo("delivered");
        texts.sendAt(texts.in(3));
        assertThat(given.state(talk)).as("it is not given up afterwards").isEqualTo("delivered");
    }

    @Test
    void a_reminder_that_did_not_arrive_is_passed_on_by_hand() {
        Talk talk = given.talk(texts.family(), 5);
        texts.remind();
        texts.send();
        UUID reminder = texts.reminder(talk.meeting());
        report(reminder, "failed");
        assertThat(texts.reminded(talk.meeting())).isEqualTo("lost");
        assertThat(reminders(talk)).contains("The text message did not arrive", "action=\"/reminders/" + reminder);
        report(reminder, "delivered");
        assertThat(texts.reminded(talk.meeting())).isEqualTo("delivered");
        assertThat(reminders(talk))
                .contains("Text message delivered on")
                .doesNotContain("action=\"/reminders/" + reminder);
    }

    private String reminders(Talk talk) {
        return given.page(talk, "/reminders");
    }
}

package lt.tiltas.programme.reminder;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import lt.tiltas.TiltasTest;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.GivenTexts;
import lt.tiltas.programme.GivenTexts.Family;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.sms.GivenGateway.Received;
import lt.tiltas.sms.GivenGateway.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class TextRemindersTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenTexts texts;

    @Autowired
    GivenTalks talks;

    @Autowired
    Server gateway;

    private Family family;
    private MeetingId meeting;

    @BeforeEach
    void a_talk_in_five_days() {
        family = texts.family();
        meeting = texts.talk(family, 5);
    }

    @Test
    void a_family_with_a_mobile_number_is_reminded_by_a_text_message_in_its_language() {
        texts.remind();
        texts.remind();
        assertThat(texts.reminded(meeting)).isEqualTo("waiting");
        assertThat(mvc.get().uri("/reminders?language=en").with(signedIn(family.rasa())))
                .bodyText()
                .contains("Text message waiting to be sent");
        texts.send();
        assertThat(gateway.of(family.phone())).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo(texts.reminder(meeting).toString());
            assertThat(one.body())
                    .contains("нагадуємо про зустріч", "12:00")
                    .doesNotContain("Hryhorenko", "Nadiia", "Partizan");
        });
        assertThat(texts.reminded(meeting)).isEqualTo("sent");
        assertThat(mvc.get().uri("/reminders?language=en").with(signedIn(family.rasa())))
                .bodyText()
                .contains("reminder-" + texts.reminder(meeting), "Text message sent on")
                .doesNotContain("action=\"/reminders/" + texts.reminder(meeting));
    }

    @Test
    void what_could_not_be_sent_waits_for_the_officer() {
        gateway.answers(family.phone(), 400);
        texts.remind();
        texts.send();
        assertThat(texts.reminded(meeting)).isEqualTo("undelivered");
        assertThat(mvc.get().uri("/reminders?language=lt").with(signedIn(family.rasa())))
                .bodyText()
                .contains("Žinutės išsiųsti nepavyko", "action=\"/reminders/" + texts.reminder(meeting));
    }

    @Test
    void without_a_mobile_number_it_is_passed_on_by_hand() {
        for (String number : List.of("", "kaimynės telefonas", "+37037123456", "12345")) {
            texts.phone(family, number);
            texts.remind();
            assertThat(texts.reminded(meeting)).as(number).isEqualTo("by hand");
        }
        texts.phone(family, "8 612 00 417");
        texts.remind();
        assertThat(texts.reminded(meeting)).isEqualTo("waiting");
    }

    @Test
    void nothing_is_written_to_a_family_in_which_somebody_is_protected() {
        texts.protect(family);
        texts.remind();
        assertThat(texts.reminded(meeting)).isEqualTo("by hand");
        texts.send();
        assertThat(gateway.of(family.phone())).isEmpty();
    }

    @Test
    void who_is_protected_meanwhile_gets_no_message() {
        texts.remind();
        texts.protect(family);
        texts.send();
        assertThat(gateway.of(family.phone())).isEmpty();
        assertThat(texts.reminded(meeting)).isEqualTo("by hand");
    }

    @Test
    void a_talk_that_was_moved_cancelled_or_refused_meanwhile_is_not_reminded_of() {
        for (String change : List.of(
                "at = at + interval '1 hour'", "state = 'cancelled'", "cannot_come_at = now(), barrier = 'work'")) {
            String number = "+38050" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
            texts.phone(family, number);
            meeting = texts.talk(family, 4);
            texts.remind();
            assertThat(texts.reminded(meeting)).isEqualTo("waiting");
            talks.change("update programme.meeting set " + change + " where id = ?", meeting.value());
            texts.send();
            assertThat(gateway.of(number))
                    .as(change)
                    .extracting(Received::key)
                    .doesNotContain(texts.reminder(meeting).toString());
        }
    }

    @Test
    void told_by_hand_it_is_not_sent_as_well() {
        texts.remind();
        assertThat(mvc.post()
                        .uri("/reminders/" + texts.reminder(meeting))
                        .with(signedIn(family.rasa()))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        texts.send();
        assertThat(gateway.of(family.phone())).isEmpty();
    }

    @Test
    void a_look_at_the_number_is_in_the_trail() {
        texts.remind();
        assertThat(talks.one(
                        Integer.class,
                        "select count(*) from access.published_look where person_id = ? and action = 'SEND_TEXTS'",
                        family.card().people().getFirst().value()))
                .isEqualTo(1);
    }
}

package lt.tiltas.programme.reminder;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.sms.GivenGateway.Received;
import lt.tiltas.sms.GivenGateway.Server;
import lt.tiltas.sms.SmsSource;
import lt.tiltas.sms.send.GivenSending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class TextRemindersTests {

    private static final int HERE = 33;
    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

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
    GivenSending sending;

    @Autowired
    ObjectProvider<SmsSource> sources;

    @Autowired
    Server gateway;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private final String phone = "+38067" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    private Officer rasa;
    private HouseholdCard family;
    private ProgrammeId programme;
    private MeetingId meeting;

    @BeforeEach
    void a_talk_in_five_days() {
        sending.empty();
        rasa = as.casemanager(HERE);
        family = given.household(HERE, "Hryhorenko", "Nadiia");
        phone(phone);
        programme = programmes.programme(family.id(), rasa);
        meeting = programmes.meeting(programme, in(5));
    }

    private void phone(String number) {
        talks.change(
                "update registration.household set phone = ?, language = 'uk' where id = ?",
                number,
                family.id().value());
    }

    private OffsetDateTime in(int days) {
        return programmes
                .today()
                .plusDays(days)
                .atTime(LocalTime.of(12, 0))
                .atZone(VILNIUS)
                .toOffsetDateTime();
    }

    private void run() {
        as.run(Officer.SYSTEM, () -> {
            remind.remind();
        });
    }

    /** Tomorrow at noon. */
    private void send() {
        sending.at(in(1), sources.stream());
    }

    private UUID reminder() {
        return talks.one(UUID.class, "select id from programme.meeting_reminder where meeting_id = ?", meeting.value());
    }

    private String sms() {
        return talks.one(
                String.class,
                "select coalesce(sms, 'by hand') from programme.meeting_reminder where meeting_id = ?",
                meeting.value());
    }

    @Test
    void a_family_with_a_mobile_number_is_reminded_by_a_text_message_in_its_language() {
        run();
        run();
        assertThat(sms()).isEqualTo("waiting");
        assertThat(mvc.get().uri("/reminders?language=en").with(signedIn(rasa)))
                .bodyText()
                .contains("Text message waiting to be sent");
        send();
        assertThat(gateway.of(phone)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo(reminder().toString());
            assertThat(one.body())
                    .contains("нагадуємо про зустріч", "12:00")
                    .doesNotContain("Hryhorenko", "Nadiia", "Partizan");
        });
        assertThat(sms()).isEqualTo("sent");
        assertThat(mvc.get().uri("/reminders?language=en").with(signedIn(rasa)))
                .bodyText()
                .contains("reminder-" + reminder(), "Text message sent on")
                .doesNotContain("action=\"/reminders/" + reminder());
    }

    @Test
    void what_could_not_be_sent_waits_for_the_officer() {
        gateway.answers(phone, 400);
        run();
        send();
        assertThat(sms()).isEqualTo("undelivered");
        assertThat(mvc.get().uri("/reminders?language=lt").with(signedIn(rasa)))
                .bodyText()
                .contains("Žinutės išsiųsti nepavyko", "action=\"/reminders/" + reminder());
    }

    @Test
    void without_a_mobile_number_it_is_passed_on_by_hand() {
        for (String number : List.of("", "kaimynės telefonas", "+37037123456", "12345")) {
            phone(number);
            run();
            assertThat(sms()).as(number).isEqualTo("by hand");
        }
        phone("8 612 00 417");
        run();
        assertThat(sms()).isEqualTo("waiting");
    }

    @Test
    void nothing_is_written_to_a_family_in_which_somebody_is_protected() {
        protect();
        run();
        assertThat(sms()).isEqualTo("by hand");
        send();
        assertThat(gateway.of(phone)).isEmpty();
    }

    private void protect() {
        as.run(
                rasa,
                () -> db.sql("""
                insert into registration.protection (id, person_id, basis, org_id, made_by) values (gen_random_uuid(), ?, 'Orderis 3', ?, ?)
                """)
                        .params(family.people().getFirst().value(), HERE, rasa.id())
                        .update());
    }

    @Test
    void who_is_protected_meanwhile_gets_no_message() {
        run();
        protect();
        send();
        assertThat(gateway.of(phone)).isEmpty();
        assertThat(sms()).isEqualTo("by hand");
    }

    @Test
    void a_talk_that_was_moved_cancelled_or_refused_meanwhile_is_not_reminded_of() {
        for (String change : List.of(
                "at = at + interval '1 hour'", "state = 'cancelled'", "cannot_come_at = now(), barrier = 'work'")) {
            String number = "+38050" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
            phone(number);
            meeting = programmes.meeting(programme, in(4));
            run();
            assertThat(sms()).isEqualTo("waiting");
            talks.change("update programme.meeting set " + change + " where id = ?", meeting.value());
            send();
            assertThat(gateway.of(number))
                    .as(change)
                    .extracting(Received::key)
                    .doesNotContain(reminder().toString());
        }
    }

    @Test
    void told_by_hand_it_is_not_sent_as_well() {
        run();
        assertThat(mvc.post()
                        .uri("/reminders/" + reminder())
                        .with(signedIn(rasa))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        send();
        assertThat(gateway.of(phone)).isEmpty();
    }

    @Test
    void a_look_at_the_number_is_in_the_trail() {
        run();
        assertThat(talks.one(
                        Integer.class,
                        "select count(*) from access.published_look where person_id = ? and action = 'SEND_TEXTS'",
                        family.people().getFirst().value()))
                .isEqualTo(1);
    }
}

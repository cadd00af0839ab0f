package lt.tiltas.programme.reminder;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
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
import lt.tiltas.sms.GivenGateway.Server;
import lt.tiltas.sms.SmsSource;
import lt.tiltas.sms.send.GivenSending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class TextChoiceTests {

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
        talks.change(
                "update registration.household set phone = ?, language = 'uk' where id = ?",
                phone,
                family.id().value());
        programme = programmes.programme(family.id(), rasa);
        meeting = programmes.meeting(programme, in(5));
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

    private String sms() {
        return talks.one(
                String.class,
                "select coalesce(sms, 'by hand') from programme.meeting_reminder where meeting_id = ?",
                meeting.value());
    }

    @Test
    void the_family_turns_it_off_at_once_and_on_again() {
        Officer nadiia = as.newcomer(family.people().getFirst().value());
        run();
        assertThat(mvc.get().uri("/my/meetings?language=lt").with(signedIn(nadiia)))
                .bodyText()
                .contains("Žinutės, primenančios apie susitikimus", "name=\"wanted\" value=\"false\"");
        choose(nadiia, "/my/text-messages", false);
        send();
        assertThat(gateway.of(phone)).isEmpty();
        assertThat(sms()).isEqualTo("by hand");
        assertThat(mvc.get()
                        .uri("/programmes/" + programme + "/meetings?language=en")
                        .with(signedIn(rasa)))
                .bodyText()
                .contains("The family wants no text messages about talks");
        choose(nadiia, "/my/text-messages", true);
        run();
        assertThat(sms()).as("what was taken back is passed on by hand").isEqualTo("by hand");
        meeting = programmes.meeting(programme, in(4));
        run();
        send();
        assertThat(gateway.of(phone)).hasSize(1);
    }

    @Test
    void on_its_word_the_office_turns_it_off_too_and_another_office_cannot() {
        choose(rasa, "/programmes/" + programme + "/text-messages", false);
        run();
        assertThat(sms()).isEqualTo("by hand");
        assertThat(mvc.post()
                        .uri("/programmes/" + programme + "/text-messages")
                        .param("wanted", "true")
                        .with(signedIn(as.casemanager(34)))
                        .with(csrf()))
                .hasStatus(404);
    }

    private void choose(Officer who, String address, boolean wanted) {
        assertThat(mvc.post()
                        .uri(address)
                        .param("wanted", String.valueOf(wanted))
                        .with(signedIn(who))
                        .with(csrf()))
                .hasStatus3xxRedirection();
    }
}

package lt.tiltas.programme.reminder;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.GivenProgramme;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.GivenTexts;
import lt.tiltas.programme.GivenTexts.Family;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.Households;
import lt.tiltas.sms.GivenGateway.Server;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class TextChoiceTests {

    private static final int THERE = 34;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    GivenTexts texts;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenTalks talks;

    @Autowired
    Households households;

    @Autowired
    TextChoices choices;

    @Autowired
    Server gateway;

    @Autowired
    As as;

    private Family family;
    private MeetingId meeting;

    @BeforeEach
    void a_talk_in_five_days() {
        family = texts.family();
        meeting = texts.talk(family, 5);
    }

    @Test
    void the_family_turns_it_off_at_once_and_on_again() {
        Officer nadiia = family.self(as);
        texts.remind();
        assertThat(mvc.get().uri("/my/meetings?language=lt").with(signedIn(nadiia)))
                .bodyText()
                .contains("Žinutės apie susitikimus", "name=\"wanted\" value=\"false\"");
        choose(nadiia, "/my/text-messages", false);
        texts.send();
        assertThat(gateway.of(family.phone())).isEmpty();
        assertThat(texts.reminded(meeting)).isEqualTo("by hand");
        assertThat(mvc.get()
                        .uri("/programmes/" + family.programme() + "/meetings?language=en")
                        .with(signedIn(family.rasa())))
                .bodyText()
                .contains("The family wants no text messages about talks");
        choose(nadiia, "/my/text-messages", true);
        texts.remind();
        assertThat(texts.reminded(meeting))
                .as("what was taken back is passed on by hand")
                .isEqualTo("by hand");
        meeting = texts.talk(family, 4);
        texts.remind();
        texts.send();
        assertThat(gateway.of(family.phone())).hasSize(1);
    }

    @Test
    void on_its_word_the_office_turns_it_off_too_and_another_office_cannot() {
        choose(family.rasa(), "/programmes/" + family.programme() + "/text-messages", false);
        texts.remind();
        assertThat(texts.reminded(meeting)).isEqualTo("by hand");
        assertThat(mvc.post()
                        .uri("/programmes/" + family.programme() + "/text-messages")
                        .param("wanted", "true")
                        .with(signedIn(as.casemanager(34)))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void a_family_that_moves_keeps_its_no_and_the_new_office_sees_it() {
        choose(family.self(as), "/my/text-messages", false);
        moves();
        Officer there = as.casemanager(THERE);
        assertThat(page(family.programme(), there)).contains("The family wants no text messages about talks");
        choose(there, "/programmes/" + family.programme() + "/text-messages", true);
        assertThat(page(family.programme(), there)).contains("The family gets text messages about talks");
    }

    /** The programme was closed at home, and the other municipality begins one of its own. */
    @Test
    void the_no_of_an_earlier_programme_holds_in_a_later_one_of_another_office() {
        choose(family.rasa(), "/programmes/" + family.programme() + "/text-messages", false);
        talks.change(
                "update programme.programme set state = 'closed', closed_on = ? where id = ?",
                programmes.today(),
                family.programme().value());
        moves();
        Officer there = as.casemanager(THERE);
        ProgrammeId later = programmes.programme(family.card().id(), there);
        assertThat(page(later, there)).contains("The family wants no text messages about talks");
        assertThat(mvc.get().uri("/my/meetings?language=en").with(signedIn(family.self(as))))
                .bodyText()
                .contains("name=\"wanted\" value=\"true\"");
        meeting = programmes.meeting(later, texts.in(4));
        texts.remind();
        assertThat(texts.reminded(meeting)).isEqualTo("by hand");

        choose(there, "/programmes/" + later + "/text-messages", true);
        assertThat(page(later, there)).contains("The family gets text messages about talks");
        meeting = programmes.meeting(later, texts.in(3));
        texts.remind();
        assertThat(texts.reminded(meeting)).isEqualTo("waiting");
    }

    @Test
    void what_a_family_said_is_told_to_no_office_that_has_no_programme_of_it() {
        choose(family.self(as), "/my/text-messages", false);
        assertThat(wants(family.rasa())).isFalse();
        assertThat(wants(as.casemanager(THERE)))
                .as("as of who has said nothing")
                .isTrue();
        assertThat(wants(as.registrar())).isTrue();
    }

    private boolean wants(Officer officer) {
        return as.run(officer, () -> choices.wanted(family.programme()));
    }

    private void moves() {
        as.run(
                family.rasa(),
                () -> households.handOver(family.card().id(), new OrganisationId(THERE), "moved", family.rasa()));
    }

    private String page(ProgrammeId programme, Officer officer) {
        return new String(
                mvc.get()
                        .uri("/programmes/" + programme + "/meetings?language=en")
                        .with(signedIn(officer))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
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

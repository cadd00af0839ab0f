package lt.tiltas.programme.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Access;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.GivenTexts;
import lt.tiltas.programme.ladder.GivenMissed.Talk;
import lt.tiltas.sms.GivenGateway;
import lt.tiltas.sms.GivenGateway.Received;
import lt.tiltas.sms.GivenGateway.Server;
import lt.tiltas.sms.send.GivenSending;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The first step after a missed talk as a text message. */
@TiltasTest
class LadderTextTests {

    @Autowired
    GivenTexts texts;

    @Autowired
    GivenMissed given;

    @Autowired
    GivenTalks talks;

    @Autowired
    GivenSending sending;

    @Autowired
    Server gateway;

    @Autowired
    MissedTexts missed;

    @Autowired
    WriteAfterMissed.Family around;

    @Autowired
    Access access;

    @Autowired
    As as;

    private Talk talk;

    @BeforeEach
    void a_talk_of_a_minute_ago() {
        talk = given.talk();
    }

    private List<Received> received() {
        return gateway.of(talk.family().phone());
    }

    @Test
    void who_was_missed_is_told_in_the_own_language_that_nothing_is_lost() {
        given.miss(talk);
        assertThat(given.write()).isEqualTo(1);
        assertThat(given.state(talk)).isEqualTo("waiting");
        assertThat(given.step(talk)).contains("Text message waiting to be sent").doesNotContain("This step is yours");
        texts.send();

        assertThat(received())
                .singleElement()
                .satisfies(one -> assertThat(one.body())
                        .contains("Нічого не втрачено")
                        .doesNotContain("Hryhorenko", "Nadiia", "Partizan", "12:00"));
        assertThat(given.state(talk)).isEqualTo("sent");
        assertThat(given.step(talk))
                .contains("Text message sent on", "Нічого не втрачено")
                .doesNotContain("This step is yours");
        assertThat(given.page(talk, "/missed")).contains("Text message sent on");
        assertThat(given.page(talk, "/programmes/" + talk.family().programme() + "/meetings"))
                .contains("Text message sent on");
    }

    @Test
    void once_for_a_missed_talk_whatever_happens() {
        given.miss(talk);
        given.write();
        given.write();
        texts.send();
        sending.empty();
        assertThat(given.write()).as("the message's row is long forgotten").isZero();
        texts.send();
        assertThat(received()).hasSize(1);
        assertThatThrownBy(() -> talks.change(
                        "insert into programme.missed_text (meeting_id, org_id, state, state_at) select id, org_id, 'waiting', now() from programme.meeting where id = ?",
                        talk.meeting().value()))
                .hasMessageContaining("missed_text_once_for_a_talk");
    }

    @Test
    void a_family_that_wants_none_gets_none_and_the_step_is_the_officers() {
        given.wants(talk, false);
        given.miss(talk);
        assertThat(given.write()).isZero();
        assertThat(given.state(talk)).isEqualTo("not_wanted");
        assertThat(given.step(talk))
                .contains(
                        "the family wants none",
                        "This step is yours",
                        "tel:" + talk.family().phone());
    }

    @Test
    void off_is_off_at_once() {
        given.miss(talk);
        given.write();
        given.wants(talk, false);
        texts.send();
        assertThat(received()).isEmpty();
        assertThat(given.state(talk)).isEqualTo("not_wanted");
    }

    @Test
    void nothing_goes_to_a_family_in_which_somebody_is_protected() {
        texts.protect(talk.family());
        given.miss(talk);
        assertThat(given.write()).isZero();
        assertThat(given.state(talk)).isEqualTo("left_alone");
        texts.send();
        assertThat(received()).isEmpty();
    }

    @Test
    void who_is_protected_meanwhile_gets_nothing_and_the_step_is_the_officers() {
        given.miss(talk);
        given.write();
        texts.protect(talk.family());
        texts.send();
        assertThat(received()).isEmpty();
        assertThat(given.state(talk)).isEqualTo("left_alone");
        assertThat(given.step(talk)).contains("somebody in the family is protected", "This step is yours");
    }

    @Test
    void without_a_gateway_the_words_are_written_by_hand() {
        var shut = new WriteAfterMissed(GivenGateway.shut(sending), missed, around, access);
        given.miss(talk);
        assertThat(as.run(Officer.SYSTEM, shut::write)).isZero();
        assertThat(given.state(talk)).isEqualTo("no_gateway");
        assertThat(given.step(talk)).contains("The system sends no text messages", "Сьогодні ми Вас не дочекалися");
    }

    @Test
    void without_a_mobile_number_the_step_is_the_officers() {
        texts.phone(talk.family(), "+37037123456");
        given.miss(talk);
        assertThat(given.write()).isZero();
        assertThat(given.state(talk)).isEqualTo("no_number");
        assertThat(given.step(talk)).contains("no mobile number is recorded", "This step is yours");
    }

    @Test
    void what_the_gateway_refuses_is_the_officers() {
        gateway.answers(talk.family().phone(), 400);
        given.miss(talk);
        given.write();
        texts.send();
        assertThat(given.state(talk)).isEqualTo("undelivered");
        assertThat(given.step(talk)).contains("could not be sent", "This step is yours");
    }

    @Test
    void what_does_not_get_out_by_the_day_after_is_given_up() {
        gateway.answers(talk.family().phone(), 503);
        given.miss(talk);
        given.write();
        texts.send();
        assertThat(given.state(talk)).isEqualTo("waiting");
        texts.sendAt(texts.in(3));
        assertThat(given.state(talk)).isEqualTo("undelivered");
        assertThat(received()).hasSize(1);
    }

    @Test
    void nobody_is_disturbed_at_night() {
        given.miss(talk);
        given.write();
        texts.sendAt(texts.in(1).withHour(22));
        assertThat(received()).isEmpty();
        assertThat(given.state(talk)).isEqualTo("waiting");
    }

    @Test
    void before_its_hour_nobody_has_missed_a_talk_whatever_was_ticked() {
        given.miss(talk);
        talks.at(talk.meeting(), OffsetDateTime.now().plusMinutes(30));
        assertThat(given.write()).isZero();
        talks.at(talk.meeting(), texts.justNow());
        assertThat(given.write()).isEqualTo(1);
    }

    @Test
    void a_talk_of_days_ago_is_too_late_for_a_text_message() {
        talk = given.talk(talk.family(), -2);
        given.miss(talk);
        assertThat(given.write()).isZero();
        assertThat(given.state(talk)).isEqualTo("late");
        assertThat(given.step(talk)).contains("the talk was too long ago", "This step is yours");
    }

    @Test
    void a_gap_of_the_service_or_an_agreement_meanwhile_needs_no_word() {
        for (String outcome : List.of("our_gap", "agreed")) {
            talk = given.talk();
            given.miss(talk);
            given.write();
            given.ends(talk, outcome);
            texts.send();
            assertThat(received()).as(outcome).isEmpty();
            assertThat(given.state(talk)).as(outcome).isEqualTo("withdrawn");
        }
    }

    @Test
    void that_no_interpreter_came_comes_to_light_and_needs_no_word() {
        given.miss(talk);
        talks.change(
                "insert into programme.interpreter_booking (meeting_id, org_id, language, mode, during, state, created_by)"
                        + " select id, org_id, 'uk', 'place', tstzrange(at, at + interval '1 hour'), 'wanted', created_by from programme.meeting where id = ?",
                talk.meeting().value());
        assertThat(given.write()).isZero();
        assertThat(given.state(talk)).isEqualTo("withdrawn");
    }
}

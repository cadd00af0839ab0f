package lt.tiltas.programme.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.GivenTexts;
import lt.tiltas.programme.ladder.GivenMissed.Talk;
import lt.tiltas.sms.GivenGateway.Received;
import lt.tiltas.sms.GivenGateway.Server;
import lt.tiltas.sms.TextMessage;
import lt.tiltas.web.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same beside reminders, its words, and who may write what became of it. */
@TiltasTest
class MissedTextTests {

    @Autowired
    GivenTexts texts;

    @Autowired
    GivenMissed given;

    @Autowired
    GivenTalks talks;

    @Autowired
    Server gateway;

    @Autowired
    WriteAfterMissed write;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void a_reminder_and_a_step_after_the_same_talk_do_not_mix() {
        Talk talk = given.talk(texts.family(), 2);
        texts.remind();
        texts.send();
        missed(talk);
        assertThat(List.of(texts.reminded(talk.meeting()), given.state(talk))).containsExactly("sent", "waiting");
        texts.send();
        assertThat(gateway.of(talk.family().phone()))
                .hasSize(2)
                .extracting(Received::key)
                .doesNotHaveDuplicates();
        assertThat(List.of(texts.reminded(talk.meeting()), given.state(talk))).containsExactly("sent", "sent");
    }

    @Test
    void a_reminder_that_still_waits_is_not_sent_after_the_talk() {
        Talk talk = given.talk(texts.family(), 2);
        texts.remind();
        missed(talk);
        texts.send();
        assertThat(gateway.of(talk.family().phone()))
                .singleElement()
                .satisfies(one -> assertThat(one.body()).contains("Нічого не втрачено"));
        assertThat(List.of(texts.reminded(talk.meeting()), given.state(talk))).containsExactly("by hand", "sent");
    }

    /** As if its hour had come since the reminder was written. */
    private void missed(Talk talk) {
        talks.at(talk.meeting(), texts.justNow());
        talks.change(
                "update programme.meeting_reminder r set for_at = m.at from programme.meeting m where m.id = r.meeting_id and m.id = ?",
                talk.meeting().value());
        given.miss(talk);
        given.write();
    }

    @Test
    void nobody_but_the_system_writes_what_became_of_it_and_no_other_office_reads_it() {
        Talk talk = given.talk();
        given.miss(talk);
        given.write();
        assertThat(as.run(talk.family().rasa(), () -> changed(talk))).isZero();
        assertThat(as.run(talk.family().self(as), () -> changed(talk))).isZero();
        assertThat(given.state(talk)).isEqualTo("waiting");
        assertThat(as.run(talk.family().self(as), () -> seen(talk))).isEqualTo(1);
        assertThat(as.run(as.casemanager(34), () -> seen(talk))).isZero();
    }

    private int changed(Talk talk) {
        return db.sql("update programme.missed_text set state = 'sent' where meeting_id = ?")
                .param(talk.meeting().value())
                .update();
    }

    private int seen(Talk talk) {
        return db.sql("select count(*) from programme.missed_text where meeting_id = ?")
                .param(talk.meeting().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void the_words_take_no_more_than_two_parts_in_any_language() {
        for (Language language : Language.ALL) {
            String words = write.words(language);
            assertThat(TextMessage.parts(words)).as(words).isLessThanOrEqualTo(TextMessage.PARTS);
            assertThat(words).startsWith("Tiltas: ");
        }
        assertThat(write.words(Language.EN))
                .isEqualTo(
                        "Tiltas: we missed you at our meeting. Nothing is lost, and we hope all is well. Please call us and choose another time.");
    }
}

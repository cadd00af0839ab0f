package lt.tiltas.programme.ladder;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.GivenTalks;
import lt.tiltas.programme.GivenTexts;
import lt.tiltas.programme.GivenTexts.Family;
import lt.tiltas.programme.MeetingId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A talk of a minute ago that a family did not come to, and what becomes of its first step. */
@Component
class GivenMissed {

    /** @param meeting to be missed */
    record Talk(Family family, MeetingId meeting) {}

    private final GivenTexts texts;
    private final GivenTalks talks;
    private final WriteAfterMissed write;
    private final As as;
    private final ObjectProvider<MockMvcTester> mvc;

    GivenMissed(GivenTexts texts, GivenTalks talks, WriteAfterMissed write, As as, ObjectProvider<MockMvcTester> mvc) {
        this.texts = texts;
        this.talks = talks;
        this.write = write;
        this.as = as;
        this.mvc = mvc;
    }

    /** Of a family of its own. */
    Talk talk() {
        Family family = texts.family();
        return new Talk(family, texts.talk(family, texts.justNow()));
    }

    Talk talk(Family family, int days) {
        return new Talk(family, texts.talk(family, days));
    }

    /** The officer writes down that nobody came. */
    void miss(Talk talk) {
        int version =
                talks.one(Integer.class, "select version from programme.meeting where id = ?", talk.meeting.value());
        post(
                talk.family.rasa(),
                "/meetings/" + talk.meeting,
                Map.of("state", "missed", "version", String.valueOf(version)));
    }

    void ends(Talk talk, String outcome) {
        post(talk.family.rasa(), "/missed/" + rung(talk), Map.of("outcome", outcome, "version", "1"));
    }

    void wants(Talk talk, boolean wanted) {
        post(talk.family.self(as), "/my/text-messages", Map.of("wanted", String.valueOf(wanted)));
    }

    private void post(Officer officer, String address, Map<String, String> fields) {
        var request =
                mvc.getObject().post().uri(address).with(signedIn(officer)).with(csrf());
        fields.forEach(request::param);
        assertThat(request).hasStatus3xxRedirection();
    }

    int write() {
        return as.run(Officer.SYSTEM, write::write);
    }

    UUID rung(Talk talk) {
        return talks.one(UUID.class, "select id from programme.ladder_rung where meeting_id = ?", talk.meeting.value());
    }

    String state(Talk talk) {
        return talks.one(
                String.class, "select state from programme.missed_text where meeting_id = ?", talk.meeting.value());
    }

    /** The officer's page of the step, in English. */
    String step(Talk talk) {
        return page(talk, "/missed/" + rung(talk) + "/edit");
    }

    String page(Talk talk, String address) {
        return new String(
                mvc.getObject()
                        .get()
                        .uri(address + "?language=en")
                        .with(signedIn(talk.family.rasa()))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}

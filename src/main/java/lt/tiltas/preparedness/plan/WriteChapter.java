package lt.tiltas.preparedness.plan;

import static lt.tiltas.preparedness.PreparednessRight.KEEP_PLAN;

import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A planner says a chapter in the ministry's own words. Earlier words stay. */
@Service
class WriteChapter {

    private final Access access;
    private final Texts texts;
    private final Messages messages;

    WriteChapter(Access access, Texts texts, Messages messages) {
        this.access = access;
        this.texts = texts;
        this.messages = messages;
    }

    /** What stands there now, to begin from. */
    @Transactional(readOnly = true)
    Text.New begin(Chapter chapter, Officer officer) {
        access.allow(officer, KEEP_PLAN);
        Optional<Text> written = texts.newest().stream()
                .filter(one -> one.chapter().equals(chapter.code()))
                .findFirst();
        String key = "plan.text." + chapter.code();
        return new Text.New(
                UUID.randomUUID(),
                written.map(Text::textLt).orElseGet(() -> messages.text(Language.LT, key)),
                written.map(Text::textEn).orElseGet(() -> messages.text(Language.EN, key)));
    }

    @Transactional
    void write(Chapter chapter, Text.New text, Officer officer) {
        access.allow(officer, KEEP_PLAN);
        texts.add(chapter, text, officer);
    }
}

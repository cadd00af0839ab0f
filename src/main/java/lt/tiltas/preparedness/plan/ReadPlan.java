package lt.tiltas.preparedness.plan;

import static lt.tiltas.preparedness.PreparednessRight.KEEP_PLAN;
import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.law.Rules;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan of today, and what became of it since it was last adopted. It is about nobody. */
@Service
class ReadPlan implements Work.Source {

    /** What is read, and what says it. */
    @Component("planShelf")
    record Shelf(LiveRows rows, Texts texts, Versions versions, Messages messages, Organisations organisations) {

        Line.Voice voice(Language language) {
            return new Line.Voice(messages, organisations, language);
        }
    }

    private final Access access;
    private final Shelf shelf;
    private final Rules rules;
    private final Clock clock;

    ReadPlan(Access access, Shelf shelf, Rules rules, Clock clock) {
        this.access = access;
        this.shelf = shelf;
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    @Transactional(readOnly = true)
    PlanPage read(Language language, Officer officer) {
        access.allow(officer, VIEW_READINESS);
        List<Version> versions = shelf.versions.all();
        List<Part> parts = parts(language, officer);
        return new PlanPage(today(), recallFrom(versions), parts, versions, changed(versions, officer));
    }

    /** As paper has it. */
    @Transactional(readOnly = true)
    List<Part> parts(Language language, Officer officer) {
        access.allow(officer, VIEW_READINESS);
        Map<Chapter, List<Line>> rows = shelf.rows.of(officer);
        List<Text> texts = shelf.texts.newest();
        return Arrays.stream(Chapter.values())
                .map(chapter -> part(chapter, rows.get(chapter), texts, language))
                .toList();
    }

    private Part part(Chapter chapter, List<Line> rows, List<Text> texts, Language language) {
        List<String> lines = shelf.voice(language).say(rows);
        Optional<Text> written = texts.stream()
                .filter(one -> one.chapter().equals(chapter.code()))
                .findFirst();
        if (written.isEmpty()) {
            String own = shelf.messages.text(language, "plan.text." + chapter.code());
            return new Part(chapter.code(), own.lines().toList(), language.code(), lines, null);
        }
        boolean english = !language.equals(Language.LT);
        String text = english ? written.get().textEn() : written.get().textLt();
        return new Part(
                chapter.code(),
                text.lines().filter(line -> !line.isBlank()).toList(),
                english ? "en" : "lt",
                lines,
                written.get().writtenAt());
    }

    /** Of the version in force, what is no longer so, in the language of the state. */
    private List<Change> changed(List<Version> versions, Officer officer) {
        return versions.isEmpty()
                ? List.of()
                : Change.between(
                        shelf.versions.lines(versions.getFirst().version()).orElse("[]"), parts(Language.LT, officer));
    }

    private LocalDate recallFrom(List<Version> versions) {
        return reviewOn(versions).minusDays(rules.days("preparedness.plan-recall", today()));
    }

    private LocalDate reviewOn(List<Version> versions) {
        return versions.isEmpty() ? today() : versions.getFirst().reviewOn();
    }

    /** Told to whoever keeps the plan, while its review is near or past. */
    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(KEEP_PLAN)) {
            return List.of();
        }
        List<Version> versions = shelf.versions.all();
        if (today().isBefore(recallFrom(versions))) {
            return List.of();
        }
        String tone = versions.isEmpty() || today().isAfter(reviewOn(versions)) ? "late" : "soon";
        return List.of(new Work("work.plan-review", 1, "/preparedness/plan", "book", tone));
    }
}

package lt.tiltas.programme.assessment;

import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.Words;
import lt.tiltas.programme.mark.Telling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what a worker wrote beside a rating into the person's language: after the talk too, for that is when it is read. */
@Service
public class TranslateRating {

    /** @param part evidence or reason (message keys {@code domain.evidence}, {@code domain.reason}) */
    public record Where(String domain, String part) {}

    public record Page(OpenAssessment.Page talk, Where where, Words words) {

        /** The family's language, to begin with. */
        Telling told() {
            return Telling.of(words, talk.led().household().contact().language());
        }
    }

    private final OpenAssessment openAssessment;
    private final RatingTranslations translations;

    TranslateRating(OpenAssessment openAssessment, RatingTranslations translations) {
        this.openAssessment = openAssessment;
        this.translations = translations;
    }

    /** @throws NotHere when nothing is written there */
    @Transactional
    public Page open(AssessmentId id, Where where, Officer officer) {
        OpenAssessment.Page page = openAssessment.open(id, officer);
        return page.assessment()
                .rating(where.domain)
                .flatMap(rating -> rating.written(where.part))
                .map(words -> new Page(page, where, words))
                .orElseThrow(() -> new NotHere("words beside a rating"));
    }

    @Transactional
    public void translate(AssessmentId id, Where where, Telling form, Officer officer) {
        translations.keep(id, open(id, where, officer), form, officer);
    }
}

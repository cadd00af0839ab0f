package lt.tiltas.reception.complaint;

import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody complains without saying who: told once, followed by a code. Open to everybody, so many times an hour. */
@Service
class ComplainUnnamed {

    sealed interface Outcome {

        /** The code is shown now and never again. */
        record Lodged(FollowCode code) implements Outcome {}

        record TooOften() implements Outcome {}
    }

    sealed interface Seen {
        record Found(UnnamedComplaint complaint) implements Seen {}

        record NoSuchCode() implements Seen {}

        record TooOften() implements Seen {}
    }

    sealed interface Moved {
        record Done(Step step) implements Moved {}

        record WordsMissing() implements Moved {}

        record NotNow() implements Moved {}
    }

    private final UnnamedComplaints complaints;
    private final CaredSites sites;
    private final Turnstile turnstile;
    private final Rules rules;
    private final Ladder ladder;

    ComplainUnnamed(UnnamedComplaints complaints, CaredSites sites, Turnstile turnstile, Rules rules, Ladder ladder) {
        this.complaints = complaints;
        this.sites = sites;
        this.turnstile = turnstile;
        this.rules = rules;
        this.ladder = ladder;
    }

    /** @throws NotHere when there is no such house */
    @Transactional(readOnly = true)
    CaredSites.House about(SiteId site) {
        return sites.find(site).orElseThrow(() -> new NotHere("site"));
    }

    @Transactional
    Outcome lodge(SiteId site, ComplaintForm form, String language, String address) {
        if (!turnstile.pass("complain", address, most("complaint.unnamed-per-hour"))) {
            return new Outcome.TooOften();
        }
        FollowCode code = FollowCode.fresh();
        if (!complaints.lodge(form.sent(), site.value(), form, language, code)) {
            throw new NotHere("site");
        }
        return new Outcome.Lodged(code);
    }

    @Transactional(readOnly = true)
    Seen see(String typed, String address) {
        if (!turnstile.pass("code", address, most("complaint.codes-per-hour"))) {
            return new Seen.TooOften();
        }
        Optional<UnnamedComplaint> found = FollowCode.in(typed).flatMap(complaints::find);
        return found.isPresent() ? new Seen.Found(found.get()) : new Seen.NoSuchCode();
    }

    @Transactional
    Moved move(String typed, StepForm form) {
        Step step = form.step();
        Optional<FollowCode> code = FollowCode.in(typed);
        if (code.isEmpty() || step == null || !step.of(Step.Whose.PERSON)) {
            return new Moved.NotNow();
        }
        if (step == Step.APPEAL && form.said() == null) {
            return new Moved.WordsMissing();
        }
        return complaints.move(code.get(), form.version(), step, form.said())
                ? new Moved.Done(step)
                : new Moved.NotNow();
    }

    private int most(String rule) {
        return rules.number(rule, ladder.today()).intValueExact();
    }
}

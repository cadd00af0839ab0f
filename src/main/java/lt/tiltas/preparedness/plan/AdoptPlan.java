package lt.tiltas.preparedness.plan;

import static lt.tiltas.preparedness.PreparednessRight.KEEP_PLAN;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.web.Language;
import lt.tiltas.web.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the plan says now becomes a version: its papers are kept to the byte, and the day of its review is set. */
@Service
class AdoptPlan {

    sealed interface Outcome {
        record Adopted(int version) implements Outcome {}

        record NotYet() implements Outcome {}
    }

    private final Access access;
    private final ReadPlan readPlan;
    private final Versions versions;
    private final Rules rules;
    private final Paper paper;

    AdoptPlan(Access access, ReadPlan readPlan, Versions versions, Rules rules, Paper paper) {
        this.access = access;
        this.readPlan = readPlan;
        this.versions = versions;
        this.rules = rules;
        this.paper = paper;
    }

    @Transactional
    Outcome adopt(Version.New adopted, Officer officer) {
        access.allow(officer, KEEP_PLAN);
        LocalDate on = Objects.requireNonNull(adopted.adoptedOn());
        if (on.isAfter(readPlan.today())) {
            return new Outcome.NotYet();
        }
        int version = versions.next(adopted.own());
        LocalDate review = review(on);
        List<Part> parts = readPlan.parts(Language.LT, officer);
        var head =
                new PaperHead(version, on, Objects.requireNonNull(adopted.act()).strip(), review);
        byte[] lt = press(head, parts, Language.LT);
        byte[] en = press(head, readPlan.parts(Language.EN, officer), Language.EN);
        versions.add(version, adopted, new Version.Papers(review, Change.kept(parts), lt, en, hash(lt, en)), officer);
        return new Outcome.Adopted(version);
    }

    /** Within the period of the directive, and never after the day it names while that is to come. */
    private LocalDate review(LocalDate adopted) {
        LocalDate within = adopted.plusMonths(rules.months("preparedness.plan-review", adopted));
        LocalDate by = rules.date("preparedness.plan-review-by", adopted);
        return by.isAfter(adopted) && by.isBefore(within) ? by : within;
    }

    private byte[] press(PaperHead head, List<Part> parts, Language language) {
        return paper.of("preparedness/plan/paper", Map.of("head", head, "parts", parts), language);
    }

    private static byte[] hash(byte[] lt, byte[] en) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(lt);
            return digest.digest(en);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

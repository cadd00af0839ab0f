package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.ANSWER_DUPLICATE;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.duplicate.Comparison;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.linkage.Likeness;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.person.PersonRows;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other offices ask this one. Of the record asked about the answering officer sees identity only, and only while it is asked. */
@Service
public class OpenQuestions {

    private static final int PAGE = 25;

    /** @param name of the record that this office holds */
    public record Listed(Referral question, String name, HouseholdCard card) {}

    public record Open(Listed listed, PersonForm about, List<Comparison.Row> rows, List<Likeness.Seen> reasons) {}

    private final Access access;
    private final Referrals referrals;
    private final PersonRows people;
    private final HouseholdCards cards;

    OpenQuestions(Access access, Referrals referrals, PersonRows people, HouseholdCards cards) {
        this.access = access;
        this.referrals = referrals;
        this.people = people;
        this.cards = cards;
    }

    @Transactional
    Paged<Listed> list(int page, Officer officer) {
        access.allow(officer, ANSWER_DUPLICATE);
        List<Listed> open = referrals.open(Paged.from(page, PAGE), PAGE, officer).stream()
                .flatMap(question -> people.find(question.own()).stream().map(row -> listed(question, row)))
                .toList();
        access.saw(
                officer,
                ANSWER_DUPLICATE,
                open.stream().map(listed -> listed.question.own()).toList());
        return new Paged<>(open, Math.max(page, 0), PAGE, referrals.count(officer));
    }

    @Transactional
    Open open(ReferralId id, Officer officer) {
        access.allow(officer, ANSWER_DUPLICATE);
        Referral question = referrals.find(id, officer).orElseThrow(() -> new NotHere("question"));
        access.saw(officer, ANSWER_DUPLICATE, List.of(question.own(), question.about()));
        PersonRows.Row own = people.find(question.own()).orElseThrow(() -> new NotHere("person"));
        PersonForm about = referrals.about(id).orElseThrow(() -> new NotHere("person"));
        return new Open(
                listed(question, own),
                about,
                Comparison.rows(own.form(), about),
                Likeness.of(own.form().known(null), about.known(null)).reasons());
    }

    private Listed listed(Referral question, PersonRows.Row row) {
        HouseholdId household = row.household();
        return new Listed(
                question,
                row.form().names().latin(),
                cards.find(household).orElseThrow(() -> new NotHere("household")));
    }
}

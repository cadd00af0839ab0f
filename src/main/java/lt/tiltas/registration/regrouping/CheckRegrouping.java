package lt.tiltas.registration.regrouping;

import static lt.tiltas.registration.RegistrationRight.REGROUP_HOUSEHOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.Regrouping;
import lt.tiltas.registration.Regrouping.Consequence;
import lt.tiltas.registration.find.SearchWords;
import lt.tiltas.registration.household.HouseholdCards;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would follow if these members went there. Writes nothing but the look. */
@Service
public class CheckRegrouping {

    public sealed interface Outcome {

        record Planned(Regrouping planned, List<Consequence> consequences) implements Outcome {}

        /** No such household, or not this officer's to change, or the same one. */
        record NoHousehold() implements Outcome {}

        /** It is held by another organisation: one of the two is handed over first. */
        record HeldElsewhere(int holder) implements Outcome {}

        /** Somebody chosen is no longer in the household. */
        record Changed() implements Outcome {}
    }

    private final Access access;
    private final HouseholdCards cards;
    private final Regroupings regroupings;
    private final List<Consequence.Source> sources;

    CheckRegrouping(Access access, HouseholdCards cards, Regroupings regroupings, List<Consequence.Source> sources) {
        this.access = access;
        this.cards = cards;
        this.regroupings = regroupings;
        this.sources = sources;
    }

    @Transactional
    HouseholdCard open(HouseholdId id, Officer officer) {
        access.allow(officer, REGROUP_HOUSEHOLD);
        HouseholdCard card = changeable(id, officer).orElseThrow(() -> new NotHere("household"));
        access.saw(officer, REGROUP_HOUSEHOLD, card.people());
        return card;
    }

    @Transactional
    public Outcome check(HouseholdId id, RegroupingForm form, Officer officer) {
        access.allow(officer, REGROUP_HOUSEHOLD);
        HouseholdCard from = changeable(id, officer).orElseThrow(() -> new NotHere("household"));
        List<Member> moving = from.members().stream()
                .filter(member -> form.people().contains(member.id()))
                .toList();
        if (moving.size() != form.people().size()
                || !form.toOther() && moving.size() == from.members().size()) {
            return new Outcome.Changed();
        }
        return form.toOther() ? toOther(from, moving, form.number(), officer) : planned(from, null, moving, officer);
    }

    private Outcome toOther(HouseholdCard from, List<Member> moving, String number, Officer officer) {
        String read = Objects.requireNonNullElse(SearchWords.of(number).number(), number);
        Optional<HouseholdCard> to = regroupings
                .numbered(read)
                .filter(other -> !other.equals(from.id()))
                .flatMap(cards::find)
                .filter(card -> card.state().code().equals("registered"));
        if (to.isEmpty()) {
            return new Outcome.NoHousehold();
        }
        if (!to.get().state().holder().equals(from.state().holder())) {
            return new Outcome.HeldElsewhere(to.get().state().holder().value());
        }
        return changeable(to.get().id(), officer)
                .map(card -> planned(from, card, moving, officer))
                .orElseGet(Outcome.NoHousehold::new);
    }

    private Outcome planned(HouseholdCard from, @Nullable HouseholdCard to, List<Member> moving, Officer officer) {
        List<PersonId> seen = new ArrayList<>(from.people());
        if (to != null) {
            seen.addAll(to.people());
        }
        access.saw(officer, REGROUP_HOUSEHOLD, seen);
        Regrouping planned = new Regrouping(from, to, moving);
        return new Outcome.Planned(
                planned,
                sources.stream().flatMap(source -> source.of(planned).stream()).toList());
    }

    /** The holder's, or the office's that registered it: row-level security lets nobody else write. */
    private Optional<HouseholdCard> changeable(HouseholdId id, Officer officer) {
        return cards.find(id)
                .filter(card -> card.state().code().equals("registered"))
                .filter(card -> card.state().holder().equals(officer.organisation())
                        || card.state().registeredBy().equals(officer.organisation()));
    }
}

package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.Likely;
import lt.tiltas.registration.linkage.LikelyRecords;
import lt.tiltas.registration.linkage.Likeness;
import lt.tiltas.registration.linkage.Likeness.Verdict;
import lt.tiltas.registration.linkage.Reason;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.person.Sameness;
import lt.tiltas.registration.person.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who in the register may be the person whose name is being typed. */
@Service
class FindLikely {

    /** @param id of the person asked about; {@code document} as typed */
    record Asked(PersonId id, PersonForm form, @Nullable String document) {}

    private static final int MOST = 5;

    private final LikelyRecords likely;
    private final HouseholdCards cards;
    private final Sameness sameness;
    private final Access access;

    FindLikely(LikelyRecords likely, HouseholdCards cards, Sameness sameness, Access access) {
        this.likely = likely;
        this.cards = cards;
        this.sameness = sameness;
        this.access = access;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PersonId, List<LikelyPerson>> find(List<Asked> asked, Officer officer) {
        access.allow(officer, REGISTER_ARRIVAL);
        Map<Integer, List<Likely>> all = likely.of(
                asked.stream().map(one -> one.form.known(one.document)).toList());
        Map<UUID, HouseholdCard> households = households(all);
        Map<PersonId, List<LikelyPerson>> found = new LinkedHashMap<>();
        for (int at = 0; at < asked.size(); at++) {
            Asked one = asked.get(at);
            Set<UUID> others = sameness.others(one.id);
            List<LikelyPerson> people = all.getOrDefault(at, List.of()).stream()
                    .filter(l -> !l.person().equals(one.id.value()) && !others.contains(l.person()))
                    .flatMap(l -> person(one.form, l, households.get(l.household())))
                    .limit(MOST)
                    .toList();
            if (!people.isEmpty()) {
                found.put(one.id, people);
            }
        }
        return found;
    }

    private Map<UUID, HouseholdCard> households(Map<Integer, List<Likely>> all) {
        List<HouseholdId> ids = all.values().stream()
                .flatMap(List::stream)
                .map(Likely::household)
                .distinct()
                .map(HouseholdId::new)
                .toList();
        return cards.findAll(ids).stream()
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
    }

    /** The look stays in the trail where the records are shown, not where they are only counted. */
    void shown(Asked asked, List<LikelyPerson> people, Officer officer) {
        Known known = asked.form.known(asked.document);
        String terms =
                known.surnameKey() + " " + known.givenKey() + " " + known.birthOn() + " " + likely.documentIndex(known);
        access.searched(
                officer,
                REGISTER_ARRIVAL,
                terms,
                people.stream().map(person -> person.member().personId()).toList());
    }

    private static Stream<LikelyPerson> person(PersonForm typed, Likely likely, HouseholdCard card) {
        return card.members().stream()
                .filter(member -> member.id().equals(likely.person()))
                .map(member -> new LikelyPerson(
                        member, card, likely.likeness().verdict() == Verdict.STRONG, signs(typed, member, likely)));
    }

    private static List<LikelyPerson.Sign> signs(PersonForm typed, Member member, Likely likely) {
        var signs = new ArrayList<LikelyPerson.Sign>();
        for (Likeness.Seen seen : likely.likeness().reasons()) {
            signs.add(
                    seen.reason() == Reason.SAME_NAME
                            ? new LikelyPerson.Sign("for", "arrival.likely.name", spellings(typed, member), "")
                            : new LikelyPerson.Sign(
                                    seen.reason().against() ? "against" : "for",
                                    seen.reason().key(),
                                    seen.one(),
                                    seen.other()));
        }
        return signs;
    }

    /** Юлія Коваль = Yuliia Koval = Julija Koval: each spelling once. */
    private static String spellings(PersonForm typed, Member member) {
        PersonForm.Names names = typed.names();
        return Stream.of(
                        names.givenOriginal() + " " + names.surnameOriginal(),
                        names.given() + " " + names.surname(),
                        member.names().latin(),
                        member.names().original())
                .map(Typed::text)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(" = "));
    }
}

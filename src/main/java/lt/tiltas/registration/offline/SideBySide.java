package lt.tiltas.registration.offline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.arrival.LikelyPerson;
import lt.tiltas.registration.arrival.WholeArrival.Member;
import lt.tiltas.registration.duplicate.Comparison;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.offline.HeldPage.Beside;
import lt.tiltas.registration.person.Paper;
import lt.tiltas.registration.person.Papers;
import lt.tiltas.registration.person.PersonRows;
import lt.tiltas.registration.person.TypedDay;
import org.springframework.stereotype.Component;

/** Puts what was typed beside what the register has, field by field. */
@Component
class SideBySide {

    private final PersonRows people;
    private final Papers papers;
    private final HouseholdCards cards;

    SideBySide(PersonRows people, Papers papers, HouseholdCards cards) {
        this.people = people;
        this.papers = papers;
        this.cards = cards;
    }

    List<Beside> likely(Member member, List<LikelyPerson> likely) {
        return likely.stream()
                .flatMap(person -> beside(member, person.member().personId(), person.card(), person.signs()).stream())
                .toList();
    }

    /** The same person, as the first record under the key has it. */
    List<Beside> first(Held held, Member member) {
        return cards
                .find(held.first())
                .flatMap(card -> beside(member, new PersonId(member.id()), card, List.of()))
                .stream()
                .toList();
    }

    private Optional<Beside> beside(Member member, PersonId other, HouseholdCard card, List<LikelyPerson.Sign> signs) {
        return people.find(other)
                .map(row -> new Beside(
                        other,
                        card,
                        Stream.concat(
                                        Comparison.rows(member.person(), row.form()).stream(),
                                        rows(member.paper(), papers.of(other)))
                                .toList(),
                        signs));
    }

    private static Stream<Comparison.Row> rows(Paper written, Paper kept) {
        return Stream.of(
                        new Comparison.Row("documentKind", written.kind(), kept.kind()),
                        new Comparison.Row("documentNumber", written.number(), kept.number()),
                        new Comparison.Row("documentUntil", day(written), day(kept)))
                .filter(row -> !row.kept().isEmpty() || !row.other().isEmpty());
    }

    private static String day(Paper paper) {
        TypedDay until = paper.validUntil();
        if (until.isBlank()) {
            return "";
        }
        return until.date() == null ? until.typed() : until.date().toString();
    }
}

package lt.tiltas.registration;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.arrival.LanguageForm;
import lt.tiltas.registration.arrival.TonightForm;
import lt.tiltas.registration.arrival.WholeArrival;
import lt.tiltas.registration.card.CardCode;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.offline.OfflineId;
import lt.tiltas.registration.offline.ReceiveOffline;
import lt.tiltas.registration.offline.Sent;
import lt.tiltas.registration.person.Paper;
import lt.tiltas.registration.person.PersonForm;
import lt.tiltas.registration.regrouping.CheckRegrouping;
import lt.tiltas.registration.regrouping.RegroupHousehold;
import lt.tiltas.registration.regrouping.RegroupingForm;
import lt.tiltas.registration.regrouping.RegroupingId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to families that change, and to those written down without a network. Called as a registrar or case manager. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoFamilies {

    /** @param to null for a household of their own */
    public record Move(
            HouseholdId from, PersonId who, @Nullable HouseholdId to, String reason, String role) {}

    /** @param born as typed: day, month, year */
    public record Written(String role, String surname, String given, String sex, List<String> born, String document) {}

    private final CheckRegrouping check;
    private final RegroupHousehold regroup;
    private final ReceiveOffline receive;
    private final HouseholdCards cards;

    DemoFamilies(CheckRegrouping check, RegroupHousehold regroup, ReceiveOffline receive, HouseholdCards cards) {
        this.check = check;
        this.regroup = regroup;
        this.receive = receive;
        this.cards = cards;
    }

    public void move(Move move, Officer officer) {
        UUID person = move.who.value();
        String number = move.to == null ? "" : cards.find(move.to).orElseThrow().number();
        var form = new RegroupingForm(List.of(person), move.to == null ? "own" : "other", number, move.reason, "");
        if (check.check(move.from, form, officer)
                instanceof CheckRegrouping.Outcome.Planned(Regrouping planned, var any)) {
            regroup.regroup(new RegroupingId(UUID.randomUUID()), planned, form, Map.of(person, move.role), officer);
        }
    }

    /** @param lodging bed, or own with no address, which the desk would not take */
    public void receive(UUID id, Instant at, List<Written> people, String lodging, Officer officer) {
        LocalDate today = LocalDate.ofInstant(at, ZoneId.of("Europe/Vilnius"));
        var contact = new LanguageForm(
                "uk",
                false,
                "",
                List.of(),
                String.valueOf(today.getDayOfMonth()),
                String.valueOf(today.getMonthValue()),
                String.valueOf(today.getYear()),
                0);
        var tonight = new TonightForm(lodging, null, "", "", null, "", null, 0);
        List<WholeArrival.Member> members = people.stream()
                .map(person ->
                        member(UUID.nameUUIDFromBytes((id + person.role).getBytes(StandardCharsets.US_ASCII)), person))
                .toList();
        receive.receive(
                new OfflineId(id),
                new Sent(CardCode.fresh().value(), at, new WholeArrival(contact, members, tonight)),
                officer);
    }

    private static WholeArrival.Member member(UUID id, Written person) {
        List<String> born = person.born;
        var form = new PersonForm(
                new PersonForm.Names(person.surname, person.given, "", "", ""),
                new PersonForm.Birth(born.get(0), born.get(1), born.get(2), "", ""),
                person.role,
                person.sex,
                "UKR",
                null,
                0);
        String kind = person.document.isEmpty() ? "none" : "foreign_passport";
        var paper = new Paper(id, kind, person.document, "UKR", "", "", "", null, person.document);
        return new WholeArrival.Member(id, form, paper, List.of(), "");
    }
}

package lt.tiltas.desk.household;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.permits.Deadline;
import lt.tiltas.permits.PermitState;
import lt.tiltas.placement.Placements.OpenOffer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.TaskLine;
import lt.tiltas.reception.StayCard;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Happening;

/** Everything the overview of a household shows, put side by side from the modules. */
public record HouseholdPage(
        Family family,
        Home home,
        Map<PersonId, PermitState> permits,
        List<Deadline> deadlines,
        Optional<ProgrammeCard> programme,
        List<TaskLine> tasks,
        List<Happening> happenings,
        LocalDate today,
        LocalDate remindedUntil) {

    static final int HAPPENINGS_SHOWN = 8;

    /**
     * @param alone children who may be without parent and guardian; true when somebody has said that they are
     * @param assessed whose special needs have been looked for
     * @param assesses whether the reader is one of the few who do
     */
    public record Family(HouseholdCard card, Map<PersonId, Boolean> alone, Set<PersonId> assessed, boolean assesses) {}

    public HouseholdCard card() {
        return family.card;
    }

    public boolean mayBeAlone(Member member) {
        return family.alone.containsKey(member.personId());
    }

    public boolean isAlone(Member member) {
        return family.alone.getOrDefault(member.personId(), false);
    }

    public boolean isAssessed(Member member) {
        return family.assessed.contains(member.personId());
    }

    /** Where they live, and what has been offered. */
    public record Home(Optional<StayCard> stay, Optional<OpenOffer> offer) {}

    public PermitState permit(Member member) {
        return permits.get(member.personId());
    }

    /** Permit matters that need hands, nearest first: each from the day of the first reminder. */
    public List<Deadline> near() {
        return deadlines.stream()
                .filter(deadline -> !deadline.on().isAfter(remindedUntil))
                .toList();
    }

    public Optional<Deadline> alert() {
        return near().stream().findFirst();
    }

    public boolean hasNowhereToLive() {
        return card().state().code().equals("registered") && home.stay().isEmpty();
    }

    public String nameOf(PersonId person) {
        return card().members().stream()
                .filter(member -> member.personId().equals(person))
                .map(member -> member.names().given())
                .findFirst()
                .orElse("");
    }

    public boolean isLate(Deadline deadline) {
        return deadline.on().isBefore(today);
    }

    public List<Happening> latest() {
        return happenings.stream().limit(HAPPENINGS_SHOWN).toList();
    }

    public List<Happening> earlier() {
        return happenings.stream().skip(HAPPENINGS_SHOWN).toList();
    }
}

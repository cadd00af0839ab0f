package lt.tiltas.programme.relocation;

import static lt.tiltas.programme.RelocationRight.RELOCATE_PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.RelocationId;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the two officers see of a relocation and do about it: tell the family, hold the talk, take it back, undo it for a day. */
@Service
public class KeepRelocation {

    private static final String UNDO = "programme.transfer-undo";
    private static final int SETTLED_DAYS = 30;

    /** @param card null when the household is not this municipality's to see */
    public record Line(Relocation relocation, @Nullable HouseholdCard card) {}

    /** @param moves what this officer may do next */
    public record Page(Line line, List<String> moves, LocalDate today) {}

    @Component
    record Around(Supervisors supervisors, Rules rules, Clock clock, JdbcClient db) {

        boolean supervises() {
            return supervisors.supervises();
        }

        OffsetDateTime undoneAfter() {
            OffsetDateTime now = OffsetDateTime.now(clock);
            return now.minusHours(rules.hours(UNDO, LocalDate.now(clock)));
        }

        Optional<HouseholdId> household(ProgrammeId programme) {
            return db.sql("select household_id from programme.programme where id = :id")
                    .param("id", programme.value())
                    .query(UUID.class)
                    .optional()
                    .map(HouseholdId::new);
        }
    }

    private final Access access;
    private final Households households;
    private final Relocations relocations;
    private final Around around;
    private final Crossing crossing;

    KeepRelocation(Access access, Households households, Relocations relocations, Around around, Crossing crossing) {
        this.access = access;
        this.households = households;
        this.relocations = relocations;
        this.around = around;
        this.crossing = crossing;
    }

    @Transactional
    public List<Line> list(Officer officer) {
        access.allow(officer, RELOCATE_PROGRAMME);
        OffsetDateTime since = OffsetDateTime.now(around.clock).minusDays(SETTLED_DAYS);
        List<Line> lines = relocations.list(officer, around.supervises(), since).stream()
                .map(this::line)
                .toList();
        saw(lines, officer);
        return lines;
    }

    @Transactional
    public Page open(RelocationId id, Officer officer) {
        access.allow(officer, RELOCATE_PROGRAMME);
        Line line = line(find(id));
        saw(List.of(line), officer);
        return new Page(line, moves(line.relocation, officer), LocalDate.now(around.clock));
    }

    /** The family was told by the office: by voice, in its language. */
    @Transactional
    public void tell(RelocationId id, Officer officer) {
        allowed(id, "told", officer);
        require(relocations.tell(id.value(), "office", null, null, OffsetDateTime.now(around.clock)));
    }

    @Transactional
    public void withdraw(RelocationId id, Officer officer) {
        allowed(id, "withdrawn", officer);
        require(relocations.withdraw(id.value()));
    }

    /** False when the day is not one on which they can have talked. */
    @Transactional
    public boolean talked(RelocationId id, LocalDate heldOn, Officer officer) {
        Relocation relocation = allowed(id, "talk", officer);
        LocalDate proposed = relocation
                .way()
                .proposedAt()
                .atZoneSameInstant(around.clock.getZone())
                .toLocalDate();
        if (heldOn.isAfter(LocalDate.now(around.clock)) || heldOn.isBefore(proposed)) {
            return false;
        }
        require(relocations.talked(id.value(), heldOn, officer));
        return true;
    }

    /** The programme is back where it was. */
    @Transactional
    public void undo(RelocationId id, Officer officer) {
        allowed(id, "undone", officer);
        crossing.undo(id.value(), officer);
    }

    private Relocation allowed(RelocationId id, String move, Officer officer) {
        access.allow(officer, RELOCATE_PROGRAMME);
        Line line = line(find(id));
        saw(List.of(line), officer);
        require(moves(line.relocation, officer).contains(move));
        return line.relocation;
    }

    private Relocation find(RelocationId id) {
        return relocations.find(id.value()).orElseThrow(() -> new NotHere("relocation"));
    }

    private List<String> moves(Relocation relocation, Officer officer) {
        return relocation.moves(officer, around.supervises(), around.undoneAfter());
    }

    private Line line(Relocation relocation) {
        HouseholdCard card = around.household(new ProgrammeId(relocation.programme()))
                .flatMap(household ->
                        households.cards(List.of(household)).stream().findFirst())
                .orElse(null);
        return new Line(relocation, card);
    }

    private void saw(List<Line> lines, Officer officer) {
        access.saw(
                officer,
                RELOCATE_PROGRAMME,
                lines.stream()
                        .map(Line::card)
                        .filter(card -> card != null)
                        .flatMap(card -> card.people().stream())
                        .toList());
    }

    private static void require(boolean done) {
        if (!done) {
            throw new OptimisticLockingFailureException("relocation");
        }
    }
}

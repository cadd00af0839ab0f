package lt.tiltas.reception.defect;

import static lt.tiltas.reception.ReceptionRight.REPORT_DEFECT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.defect.Defect.Order;
import lt.tiltas.reception.defect.Defect.Status;
import lt.tiltas.reception.defect.Defect.Term;
import lt.tiltas.reception.defect.Defect.Where;
import lt.tiltas.reception.defect.Step.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Anybody on the staff says what is broken. By when it is mended follows from how bad it is; a room that is unfit gives no bed from tonight. */
@Service
public class ReportDefect {

    /** @param rooms label by id */
    public record House(SiteId id, String name, Map<String, String> rooms) {

        List<UUID> roomIds() {
            return rooms.keySet().stream().map(UUID::fromString).toList();
        }
    }

    /** Of an inspection's answer. */
    public record Found(SiteId site, UUID inspection, String indicator, String words) {}

    @Component
    record Kept(Defects defects, UnfitRooms rooms, DefectSites houses) {}

    private static final String TERM = "reception.defect-";

    private final Access access;
    private final Kept kept;
    private final Rules rules;
    private final Clock clock;

    ReportDefect(Access access, Kept kept, Rules rules, Clock clock) {
        this.access = access;
        this.kept = kept;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    House house(SiteId site, Officer officer) {
        access.allow(officer, REPORT_DEFECT);
        return kept.houses.find(site).orElseThrow(() -> new NotHere("site"));
    }

    /** @param form has been checked; the same own id again is the same defect */
    @Transactional
    DefectId report(SiteId site, DefectForm form, Officer officer) {
        access.allow(officer, REPORT_DEFECT);
        DefectId id = form.own() == null ? new DefectId(UUID.randomUUID()) : form.own();
        if (kept.defects.find(id).isEmpty()) {
            String severity = String.valueOf(form.severity());
            kept.defects.add(made(id, where(site, form), severity, form.said(), null), null, officer);
            if (form.closes()) {
                kept.rooms.block(id, officer);
            }
        }
        return id;
    }

    /** Serious until somebody who looks at it says otherwise. */
    @Transactional
    public DefectId report(Found found, Officer officer) {
        access.allow(officer, REPORT_DEFECT);
        String before = kept.defects.ofAnswers(found.inspection).get(found.indicator);
        if (before != null) {
            return DefectId.of(before);
        }
        DefectId id = new DefectId(UUID.randomUUID());
        Where where = new Where(found.site, "", "", null, null, "other", false);
        kept.defects.add(made(id, where, "serious", found.words, found.indicator), found.inspection, officer);
        return id;
    }

    /** Calendar days: what is dangerous does not wait for Monday. */
    LocalDate due(String severity, LocalDate reportedOn) {
        return reportedOn.plusDays(rules.days(TERM + severity, reportedOn));
    }

    static Where where(SiteId site, DefectForm form) {
        return new Where(site, "", "", form.room().orElse(null), null, form.place(), form.closes());
    }

    private Defect made(DefectId id, Where where, String severity, String words, @Nullable String indicator) {
        LocalDate today = LocalDate.now(clock);
        return new Defect(
                id,
                0,
                where,
                severity,
                words,
                indicator,
                new Term(today, due(severity, today)),
                new Order(null, null, null),
                new Status(State.REPORTED, 1));
    }
}

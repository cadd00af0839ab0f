package lt.tiltas.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's door to sites and stays: rows in bulk, as the system, under the same constraints as everybody's. Order: sites, rooms, beds,
 * stays, blocks, lodgings. Households and persons must be there.
 */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoReception {

    /** @param operator the organisation that runs it */
    public record DemoSite(
            UUID id,
            String name,
            String kind,
            int operator,
            int municipality,
            String address,
            boolean stepFree,
            boolean petsAllowed,
            LocalDate openedOn) {}

    public record DemoRoom(UUID id, UUID site, String label, int floor, boolean stepFree) {}

    public record DemoBed(UUID id, UUID room, UUID site, String label) {}

    /** @param reason repair, broken, reserve or quarantine; @param until null while nobody knows */
    public record DemoBlock(
            UUID bed, LocalDate from, @Nullable LocalDate until, String reason) {}

    /**
     * One person in one bed.
     *
     * @param party the household's id for two and more, else the person's sex M or F
     * @param organisation whose work it is
     * @param until the morning of leaving; null while the person lives there
     * @param holdUntil of beds only held; null for a stay
     */
    public record DemoStay(
            UUID bed,
            UUID household,
            UUID person,
            String party,
            int organisation,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable OffsetDateTime holdUntil) {}

    /** @param kind rented, relatives, employer or other */
    public record DemoLodging(
            UUID household,
            int organisation,
            int municipality,
            String kind,
            String address,
            LocalDate from,
            @Nullable LocalDate until) {}

    private static final int BATCH = 1000;

    private final JdbcTemplate db;
    private final Clock clock;

    DemoReception(JdbcTemplate db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void sites(List<DemoSite> sites) {
        write(
                """
                insert into reception.site (id, name, kind, operator_org, municipality, address, step_free, pets_allowed, opened_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                sites.stream()
                        .map(s -> new Object[] {
                            s.id(),
                            s.name(),
                            s.kind(),
                            s.operator(),
                            s.municipality(),
                            s.address(),
                            s.stepFree(),
                            s.petsAllowed(),
                            s.openedOn()
                        })
                        .toList());
    }

    /** No beds there from that day on. */
    public void close(UUID site, LocalDate on) {
        db.update("update reception.site set closed_on = ? where id = ?", on, site);
    }

    public void rooms(List<DemoRoom> rooms) {
        write(
                "insert into reception.room (id, site_id, label, floor, step_free) values (?, ?, ?, ?, ?)",
                rooms.stream()
                        .map(r -> new Object[] {r.id(), r.site(), r.label(), r.floor(), r.stepFree()})
                        .toList());
    }

    public void beds(List<DemoBed> beds) {
        write(
                "insert into reception.bed (id, room_id, site_id, label) values (?, ?, ?, ?)",
                beds.stream()
                        .map(b -> new Object[] {b.id(), b.room(), b.site(), b.label()})
                        .toList());
    }

    public void blocks(List<DemoBlock> blocks) {
        write(
                """
                insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_at, made_by)
                select b.id, b.room_id, b.site_id, s.operator_org, 3, 'block', daterange(?, ?), ?, ?, ?
                from reception.bed b join reception.site s on s.id = b.site_id where b.id = ?
                """,
                blocks.stream()
                        .map(b -> new Object[] {
                            b.from(), b.until(), b.reason(), at(b.from()), Officer.SYSTEM.id(), b.bed()
                        })
                        .toList());
    }

    public void stays(List<DemoStay> stays) {
        write("""
                insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during,
                                            hold_until, made_at, made_by, begun_at, ended_at, ended_by, ended_why)
                select b.id, b.room_id, b.site_id, s.operator_org, ?, ?, ?, ?, ?, daterange(?, ?), ?, ?, ?, ?, ?, ?, ?
                from reception.bed b join reception.site s on s.id = b.site_id where b.id = ?
                """, stays.stream().map(this::row).toList());
    }

    public void lodgings(List<DemoLodging> lodgings) {
        write(
                """
                insert into reception.lodging (household_id, org_id, municipality, kind, address, during, made_at, made_by)
                values (?, ?, ?, ?, ?, daterange(?, ?), ?, ?)
                """,
                lodgings.stream()
                        .map(l -> new Object[] {
                            l.household(),
                            l.organisation(),
                            l.municipality(),
                            l.kind(),
                            l.address(),
                            l.from(),
                            l.until(),
                            at(l.from()),
                            Officer.SYSTEM.id()
                        })
                        .toList());
    }

    private Object[] row(DemoStay stay) {
        boolean hold = stay.holdUntil() != null;
        boolean over = stay.until() != null && !hold;
        return new Object[] {
            stay.household(),
            stay.person(),
            stay.party(),
            stay.organisation(),
            hold ? "hold" : "stay",
            stay.from(),
            stay.until(),
            stay.holdUntil(),
            hold ? stay.holdUntil().minusHours(40) : at(stay.from()),
            Officer.SYSTEM.id(),
            hold ? null : at(stay.from()),
            over ? at(stay.until()) : null,
            over ? Officer.SYSTEM.id() : null,
            over ? "moved" : null,
            stay.bed()
        };
    }

    /** In the afternoon of that day. */
    private OffsetDateTime at(LocalDate day) {
        return day.atTime(15, 20).atZone(clock.getZone()).toOffsetDateTime();
    }

    private void write(String sql, List<Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            db.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }
}

package lt.tiltas.permits;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to permits: whole histories at once, as the system. */
@Service
@Profile("demo")
public class DemoPermits {

    /** @param attendedOn the visit; null before it */
    public record Days(LocalDate submittedOn, @Nullable LocalDate attendedOn, LocalDate dueOn) {}

    /**
     * @param outcome granted, refused or terminated
     * @param validFrom like validTo null unless granted
     * @param validTo last day of validity
     */
    public record Decision(
            LocalDate on,
            String outcome,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    /**
     * @param filedBy the person, or the adult who files with a child
     * @param kind first or exchange
     * @param officer of the Migration Department, whose work it is
     */
    public record Case(
            UUID id,
            UUID household,
            UUID person,
            UUID filedBy,
            String kind,
            Days days,
            @Nullable Decision decision,
            UUID officer) {

        /** One row of the course for each step. */
        int steps() {
            int before = days.attendedOn() == null ? 1 : 2;
            return decision == null
                    ? before
                    : switch (decision.outcome()) {
                        case "terminated" -> before + 1;
                        case "refused" -> before + 3;
                        default -> before + 2;
                    };
        }

        String state() {
            return decision != null ? decision.outcome() : days.attendedOn() != null ? "attended" : "submitted";
        }
    }

    private static final String APPLICATION = """
            insert into permits.application (id, org_id, household_id, person_id, filed_by, kind, state, submitted_on, attended_on,
                decide_by, due_on, decided_on, opened_by, opened_by_org, handled_by, opened_at, version)
            values (?, 2, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 2, ?, cast(? as date) + time '09:00', ?)
            on conflict do nothing
            """;

    /** The steps the application must have gone through to stand where it does. */
    private static final String EVENTS = """
            insert into permits.application_event (application_id, version, org_id, household_id, person_id, from_state, step, to_state,
                due_on, at, by_officer, by_org)
            select a.id, row_number() over (partition by a.id order by e.place), a.org_id, a.household_id, a.person_id,
                e.from_state, e.step, e.to_state, e.due_on, e.day + time '09:00' + e.place * interval '40 minutes', a.opened_by, 2
            from permits.application a, lateral (values
                (1, 'none', 'submit', 'submitted', a.due_on, a.submitted_on),
                (2, 'submitted', 'appear', 'attended', a.due_on, a.attended_on),
                (3, 'attended', 'examine', 'for_decision', a.due_on, case when a.state in ('granted', 'refused') then a.decided_on end),
                (4, 'for_decision', 'grant', 'granted', null, case when a.state = 'granted' then a.decided_on end),
                (4, 'for_decision', 'propose_refusal', 'to_approve', a.due_on, case when a.state = 'refused' then a.decided_on end),
                (5, 'to_approve', 'refuse', 'refused', null, case when a.state = 'refused' then a.decided_on end),
                (4, case when a.attended_on is null then 'submitted' else 'attended' end, 'terminate', 'terminated', null,
                    case when a.state = 'terminated' then a.decided_on end))
                e (place, from_state, step, to_state, due_on, day)
            where a.id = any(?) and e.day is not null
            on conflict do nothing
            """;

    private static final String PERMITS = """
            insert into permits.permit (org_id, household_id, person_id, application_id, valid, replaced_on, granted_by, granted_at)
            select 2, a.household_id, a.person_id, a.id, daterange(d.valid_from, least(d.valid_to + 1, d.next_from)),
                case when d.next_from <= d.valid_to then d.next_from end, a.opened_by, d.valid_from + time '10:00'
            from (select *, lead(valid_from) over (partition by person order by valid_from) as next_from
                from unnest(?, ?, cast(? as date[]), cast(? as date[])) as decided (application, person, valid_from, valid_to)) d
            join permits.application a on a.id = d.application
            on conflict do nothing
            """;

    /** A refusal was made by a colleague of whoever examined. */
    private static final String DECISIONS = """
            insert into permits.decision (application_id, org_id, household_id, person_id, outcome, state, basis, legal_basis, reasons,
                decided_by, decided_on, approved_by, approved_on, notified_on, appeal_by)
            select a.id, 2, a.household_id, a.person_id, a.state, 'made',
                case a.state when 'granted' then a.ground else 'protection_elsewhere' end,
                case a.state when 'granted' then 'UTPĮ IX-2206, 40 str. 1 d. 10 p.; 95 str. 1 d.' else 'Direktyva 2001/55/EB' end,
                case a.state when 'refused' then 'Laikinoji apsauga jau suteikta kitoje valstybėje narėje.' end,
                a.opened_by, a.decided_on, r.second, case when a.state = 'refused' then a.decided_on end,
                case when a.state = 'refused' then a.decided_on + 2 end,
                case when a.state = 'refused' then (a.decided_on + 2 + interval '1 month')::date end
            from permits.application a
            left join lateral (select o.opened_by as second from permits.application o where o.opened_by <> a.opened_by limit 1) r
                on a.state = 'refused'
            where a.id = any(?) and a.state in ('granted', 'refused')
                and not exists (select from permits.decision d where d.application_id = a.id)
            """;

    private final JdbcTemplate db;

    DemoPermits(JdbcTemplate db) {
        this.db = db;
    }

    /** All cases of a person come in one call. Written once: the same ids again change nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<Case> cases) {
        db.batchUpdate(APPLICATION, cases, 500, DemoPermits::fill);
        UUID[] ids = cases.stream().map(Case::id).toArray(UUID[]::new);
        db.update(EVENTS, (Object) ids);
        db.update(DECISIONS, (Object) ids);
        List<Case> granted = cases.stream()
                .filter(one -> one.decision() != null && one.decision().validTo() != null)
                .toList();
        db.update(
                PERMITS,
                granted.stream().map(Case::id).toArray(UUID[]::new),
                granted.stream().map(Case::person).toArray(UUID[]::new),
                granted.stream()
                        .map(one -> String.valueOf(one.decision().validFrom()))
                        .toArray(String[]::new),
                granted.stream()
                        .map(one -> String.valueOf(one.decision().validTo()))
                        .toArray(String[]::new));
    }

    private static void fill(PreparedStatement row, Case one) throws SQLException {
        LocalDate attended = one.days().attendedOn();
        LocalDate decided = one.decision() == null ? null : one.decision().on();
        Object[] values = {
            one.id(),
            one.household(),
            one.person(),
            one.filedBy(),
            "tp_" + one.kind(),
            one.state(),
            one.days().submittedOn(),
            attended,
            attended == null ? null : one.days().dueOn(),
            one.days().dueOn(),
            decided,
            one.officer(),
            one.officer(),
            one.days().submittedOn(),
            one.steps()
        };
        for (int n = 0; n < values.length; n++) {
            row.setObject(n + 1, values[n]);
        }
    }
}

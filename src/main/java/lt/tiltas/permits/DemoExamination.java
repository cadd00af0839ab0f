package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.clock.FollowSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to work that stands half done: papers that were asked for, refusals that wait for a second officer. As the system. */
@Service
@Profile("demo")
public class DemoExamination {

    private static final int ASKED = 4;
    private static final int PROPOSED = 2;
    private static final String PAPERS = "Prašome atnešti vaiko gimimo liudijimo originalą.";
    private static final String REASONS =
            "Laikinoji apsauga suteikta Lenkijoje ir tebegalioja; tai patvirtino Lenkijos registras.";

    private static final String ATTENDED = """
            select id from permits.application where state = 'attended' and decided_on is null and handled_by <> :first
                and due_on > cast(:today as date) + 9 order by hashtext(id::text) limit :number
            """;

    private static final String EVENT = """
            insert into permits.application_event (application_id, version, org_id, household_id, person_id, from_state, step, to_state,
                reason, due_on, by_officer, by_org)
            select id, version, org_id, household_id, person_id, :from, :step, state, :reason, due_on, handled_by, 2
            from permits.application where id = :id
            """;

    private static final String CHECKED = """
            insert into permits.application_check (application_id, code, org_id, household_id, person_id, done_by)
            select a.id, i.code, a.org_id, a.household_id, a.person_id, a.handled_by
            from permits.application a join permits.check_item i on i.kind = a.kind
                and daterange(i.valid_from, i.valid_until, '[]') @> a.submitted_on
            where a.id = :id on conflict do nothing
            """;

    /** A colleague of whoever examined proposes it. */
    private static final String PROPOSAL = """
            insert into permits.decision (application_id, org_id, household_id, person_id, outcome, state, basis, legal_basis, reasons,
                examined_by, decided_by, decided_on)
            select a.id, a.org_id, a.household_id, a.person_id, 'refused', 'proposed', g.code, g.act, :reasons, a.handled_by,
                (select o.opened_by from permits.application o where o.opened_by not in (a.handled_by, :first) order by o.id limit 1), :today
            from permits.application a join permits.refusal_ground g on g.code = 'protection_elsewhere'
                and daterange(g.valid_from, g.valid_until, '[]') @> cast(:today as date)
            where a.id = :id
            """;

    private final JdbcClient db;
    private final Rules rules;
    private final FollowSteps clocks;

    DemoExamination(JdbcClient db, Rules rules, FollowSteps clocks) {
        this.db = db;
        this.rules = rules;
        this.clocks = clocks;
    }

    /** @param first officer who finds the colleagues' work */
    @Transactional(propagation = Propagation.MANDATORY)
    public void load(LocalDate today, UUID first) {
        List<UUID> attended = db.sql(ATTENDED)
                .param("today", today)
                .param("first", first)
                .param("number", ASKED + PROPOSED)
                .query(UUID.class)
                .list();
        attended.stream().limit(ASKED).forEach(id -> ask(id, today));
        attended.stream().skip(ASKED).forEach(id -> propose(id, today, first));
    }

    private void ask(UUID id, LocalDate today) {
        db.sql("""
                update permits.application set state = 'waiting', asked_on = :today, due_on = :due, version = version + 1 where id = :id
                """)
                .param("today", today)
                .param("due", rules.due("permit.papers-by", today))
                .param("id", id)
                .update();
        happened(id, "attended", "ask_for_papers", PAPERS);
        clocks.papersAsked(id);
    }

    private void propose(UUID id, LocalDate today, UUID first) {
        db.sql(CHECKED).param("id", id).update();
        move(id, "for_decision");
        happened(id, "attended", "examine", null);
        db.sql(PROPOSAL)
                .param("reasons", REASONS)
                .param("first", first)
                .param("today", today)
                .param("id", id)
                .update();
        move(id, "to_approve");
        happened(id, "for_decision", "propose_refusal", REASONS);
    }

    private void move(UUID id, String to) {
        db.sql("update permits.application set state = :to, version = version + 1 where id = :id")
                .param("to", to)
                .param("id", id)
                .update();
    }

    private void happened(UUID id, String from, String step, @Nullable String reason) {
        db.sql(EVENT)
                .param("from", from)
                .param("step", step)
                .param("reason", reason)
                .param("id", id)
                .update();
        clocks.follow(id, step, reason, Officer.SYSTEM);
    }
}

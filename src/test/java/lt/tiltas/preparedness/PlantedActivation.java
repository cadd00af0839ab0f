package lt.tiltas.preparedness;

import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one organisation was asked for and answered. */
@Component
class PlantedActivation implements Planted {

    private final As as;
    private final JdbcClient db;

    PlantedActivation(As as, JdbcClient db) {
        this.as = as;
        this.db = db;
    }

    @Override
    public Officer writer(As any, int organisation) {
        return any.coordinator();
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID activation = UUID.randomUUID();
        UUID request = UUID.randomUUID();
        UUID answer = UUID.randomUUID();
        as.run(as.coordinator(), () -> ask(activation, request, organisation));
        as.run(as.casemanager(organisation), () -> answer(activation, request, answer, organisation));
        as.run(
                as.coordinator(),
                () -> db.sql("""
                insert into preparedness.taken_offer (answer_id, request_id, activation_id, org_id, taken_at, taken_by)
                values (?, ?, ?, ?, now(), access.officer())
                """)
                        .params(answer, request, activation, organisation)
                        .update());
    }

    private void ask(UUID activation, UUID request, int organisation) {
        db.sql("""
                insert into preparedness.activation (id, exercise_id, level, state, persons, reason, org_id, opened_by, opened_by_name, proposed_at,
                    opened_at, state_since, closed_at, review_on)
                values (?, null, 'watch', 'closed', 1, 'Planted', access.org(), access.officer(), 'officer', now(), now(), now(), now(), current_date)
                """).param(activation).update();
        db.sql("""
                insert into preparedness.convened (activation_id, org_id, part, called_at, called_by) values (?, ?, 'C', now(), access.officer())
                """).params(activation, organisation).update();
        db.sql("""
                insert into preparedness.card (activation_id, title, act, org_id, made_at, made_by, due_at)
                values (?, 'Planted', 'do', ?, now(), access.officer(), now())
                """).params(activation, organisation).update();
        db.sql("""
                insert into preparedness.request (id, activation_id, org_id, what, many, from_on, asked_at, asked_by, answer_by)
                values (?, ?, ?, 'places', 5, current_date, now(), access.officer(), now() + interval '1 day')
                """).params(request, activation, organisation).update();
    }

    private void answer(UUID activation, UUID request, UUID answer, int organisation) {
        db.sql("""
                insert into preparedness.request_answer (id, request_id, org_id, can, many, from_on, answered_at, answered_by, answered_by_name)
                values (?, ?, ?, true, 5, current_date, now(), access.officer(), 'officer')
                """).params(answer, request, organisation).update();
        db.sql("""
                insert into preparedness.activation_log (activation_id, at, org_id, officer_id, officer_name, act)
                values (?, now(), ?, access.officer(), 'officer', 'answered')
                """).params(activation, organisation).update();
    }
}

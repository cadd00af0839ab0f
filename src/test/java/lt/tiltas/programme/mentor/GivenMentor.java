package lt.tiltas.programme.mentor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes mentors, wishes and matches for tests: {@code given.ready(rasa, 103)}, {@code given.wish(family, rasa)}. */
@Component
class GivenMentor {

    private final JdbcClient db;
    private final As as;
    private final Clock clock;

    GivenMentor(JdbcClient db, As as, Clock clock) {
        this.db = db;
        this.as = as;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Speaks Lithuanian and Ukrainian, practises the language and helps with homework, for one person; nothing is seen yet. */
    MentorId mentor(Officer keeper, @Nullable Integer through) {
        UUID id = UUID.randomUUID();
        as.run(keeper, () -> {
            db.sql("""
                    insert into programme.mentor (id, org_id, through_org, name, sex, languages, offers, capacity, created_by)
                    values (?, ?, ?, 'Birutė Draugaitė', 'F', '{lt,uk}', '{language,homework}', 1, ?)
                    """)
                    .params(id, keeper.organisation().value(), through, keeper.id())
                    .update();
            db.sql("insert into programme.mentor_contact (mentor_id, org_id, contact) values (?, ?, '8 600 00 111')")
                    .params(id, keeper.organisation().value())
                    .update();
        });
        return new MentorId(id);
    }

    void saw(MentorId mentor, Officer officer, String kind, LocalDate seenOn) {
        as.run(
                officer,
                () -> db.sql("""
                        insert into programme.mentor_check (mentor_id, org_id, kind, seen_on, seen_by, seen_by_name) values (?, ?, ?, ?, ?, ?)
                        """)
                        .params(
                                mentor.value(),
                                officer.organisation().value(),
                                kind,
                                seenOn,
                                officer.id(),
                                officer.name())
                        .update());
    }

    /** With all that is needed without children. */
    MentorId ready(Officer keeper, @Nullable Integer through) {
        MentorId id = mentor(keeper, through);
        for (String kind : new String[] {"identity", "criminal-record", "training", "agreement"}) {
            saw(id, keeper, kind, today().minusMonths(4));
        }
        for (String state : new String[] {"checked", "trained", "ready"}) {
            move(id, keeper, state);
        }
        return id;
    }

    void move(MentorId mentor, Officer officer, String state) {
        as.run(
                officer,
                () -> db.sql("update programme.mentor set state = ?, version = version + 1 where id = ?")
                        .params(state, mentor.value())
                        .update());
    }

    /** Of the first of the family, for language practice, since some days ago. */
    MentorMatchId wish(HouseholdCard family, Officer lead, int daysAgo, String... aims) {
        UUID id = UUID.randomUUID();
        as.run(
                lead,
                () -> db.sql("""
                        insert into programme.mentor_match (id, programme_id, org_id, person_id, languages, aims, wished_on, created_by)
                        select ?, p.id, p.org_id, ?, '{uk}', ?, ?, ? from programme.programme p where p.household_id = ? and p.state = 'open'
                        """)
                        .params(
                                id,
                                family.people().getFirst().value(),
                                aims.length == 0 ? new String[] {"language"} : aims,
                                today().minusDays(daysAgo),
                                lead.id(),
                                family.id().value())
                        .update());
        return new MentorMatchId(id);
    }

    void propose(MentorMatchId match, MentorId mentor, Officer lead) {
        as.run(
                lead,
                () -> db.sql("""
                        update programme.mentor_match set state = 'proposed', mentor_id = ?, proposed_on = ?, version = version + 1 where id = ?
                        """).params(mentor.value(), today(), match.value()).update());
    }

    /** The person has said yes and they have met some days ago. */
    MentorMatchId met(HouseholdCard family, MentorId mentor, Officer lead, Officer person, int daysAgo) {
        MentorMatchId id = wish(family, lead, daysAgo + 20);
        propose(id, mentor, lead);
        as.run(
                person,
                () -> db.sql("""
                        update programme.mentor_match set state = 'agreed', agreed_on = ?, agreed_how = 'self', version = version + 1 where id = ?
                        """).params(today().minusDays(daysAgo), id.value()).update());
        as.run(
                lead,
                () -> db.sql(
                                "update programme.mentor_match set state = 'met', met_on = ?, version = version + 1 where id = ?")
                        .params(today().minusDays(daysAgo), id.value())
                        .update());
        return id;
    }

    String state(MentorMatchId id) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select state from programme.mentor_match where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }

    int version(MentorMatchId id) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select version from programme.mentor_match where id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single());
    }
}

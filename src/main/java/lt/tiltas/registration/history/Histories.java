package lt.tiltas.registration.history;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Officers;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every change keeps its own row where it was made; here they are read together, each under the policies of its table. */
@Repository
class Histories {

    private static final int MOST = 1000;

    private final JdbcClient db;
    private final Officers officers;
    private final Changes changes;

    Histories(JdbcClient db, Officers officers, Changes changes) {
        this.db = db;
        this.officers = officers;
        this.changes = changes;
    }

    /** Newest first. What was found of special needs is read by those only who have said why they look. */
    List<Entry> of(PersonId person, HouseholdId household, boolean special) {
        record Row(
                OffsetDateTime at,
                String kind,
                String field,
                @Nullable String was,
                @Nullable String became,
                @Nullable String note,
                int organisation,
                UUID officer) {}
        List<Row> rows = db.sql(SQL)
                .param("person", person.value())
                .param("household", household.value())
                .param("special", special)
                .param("most", MOST)
                .query(Row.class)
                .list();
        Map<UUID, String> names = officers.names(rows.stream().map(Row::officer).toList());
        Stream<Entry> open = rows.stream()
                .map(row -> new Entry(
                        row.at,
                        row.kind,
                        row.field,
                        row.was,
                        row.became,
                        row.note,
                        row.organisation,
                        names.getOrDefault(row.officer, "")));
        return Stream.concat(open, numbers(person))
                .sorted(Comparator.comparing(Entry::at)
                        .reversed()
                        .thenComparing(Entry::kind)
                        .thenComparing(Entry::field))
                .limit(MOST)
                .toList();
    }

    /** Corrected numbers of documents are locked and opened by who keeps them. */
    private Stream<Entry> numbers(PersonId person) {
        return changes.of(person).stream()
                .filter(change -> change.field().equals("documentNumber"))
                .map(change -> new Entry(
                        change.at(),
                        "person",
                        change.field(),
                        change.was(),
                        change.is(),
                        null,
                        change.organisation(),
                        change.officer()));
    }

    private static final String SQL = """
            select * from (
                select made_at as at, 'person' as kind, field, old_value as was, new_value as became, cast(null as text) as note,
                    org_id as organisation, made_by as officer
                from registration.person_change where person_id = :person and field <> 'documentNumber'
                union all select made_at, 'contact', field, old_value, new_value, null, org_id, made_by
                from registration.household_change where household_id = :household
                union all select g.made_at, 'guardian', g.kind, null, coalesce(g.guardian_name, p.given || ' ' || p.surname), g.basis, g.org_id, g.made_by
                from registration.guardianship g left join registration.person p on p.id = g.guardian_id where g.person_id = :person
                union all select g.ended_at, 'guardian-ended', g.kind, coalesce(g.guardian_name, p.given || ' ' || p.surname), null, g.ended_why, 0, g.ended_by
                from registration.guardianship g left join registration.person p on p.id = g.guardian_id
                where g.person_id = :person and g.ended_at is not null
                union all select made_at, 'special', kind, null, needs, basis, org_id, made_by
                from registration.vulnerability where person_id = :person and :special
                union all select ended_at, 'special-ended', kind, needs, null, null, 0, ended_by
                from registration.vulnerability where person_id = :person and :special and ended_at is not null
                union all select made_at, 'assessed', '', null, null, null, org_id, made_by
                from registration.assessment where person_id = :person
                union all select made_at, 'protected', '', null, null, basis, org_id, made_by
                from registration.protection where person_id = :person
                union all select ended_at, 'protection-ended', '', null, null, null, 0, ended_by
                from registration.protection where person_id = :person and ended_at is not null
                union all select issued_at, 'card', '', null, null, null, org_id, issued_by
                from registration.card where household_id = :household
                union all select withdrawn_at, 'card-withdrawn', '', null, null, null, 0, withdrawn_by
                from registration.card where household_id = :household and withdrawn_at is not null
                union all select made_at, 'restricted', ground, null, null, reason, org_id, made_by
                from registration.restriction where person_id = :person
                union all select lifted_at, 'restriction-lifted', '', null, null, lifted_why, 0, lifted_by
                from registration.restriction where person_id = :person and lifted_at is not null
                union all select made_at, 'merged', '', null, null, null, org_id, made_by
                from registration.merge where :person in (kept, merged)
                union all select undone_at, 'merge-undone', '', null, null, null, 0, undone_by
                from registration.merge where :person in (kept, merged) and undone_at is not null
                union all select g.made_at, 'moved', '', w.number, n.number, g.note, g.org_id, g.made_by
                from registration.former_member f join registration.regrouping g on g.id = f.regrouping_id
                left join registration.household w on w.id = g.from_household left join registration.household n on n.id = g.to_household
                where f.person_id = :person
                union all select made_at, 'copied', '', null, upper(format), reason, org_id, made_by
                from registration.record_copy where person_id = :person) changes
            order by at desc, kind, field limit :most
            """;
}

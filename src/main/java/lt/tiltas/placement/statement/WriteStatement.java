package lt.tiltas.placement.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WriteStatement {

    private final JdbcClient db;

    WriteStatement(JdbcClient db) {
        this.db = db;
    }

    /** The week's one statement; false when it has another version than the form. */
    boolean write(LocalDate week, Stated stated, boolean unchanged, Officer officer) {
        Optional<UUID> id = db.sql("""
                insert into placement.statement as s (id, org_id, week, kindergarten, primary_school, basic_school, upper_school, case_capacity,
                    case_load, languages, wishes, unchanged, stated_by)
                values (:id, :org, :week, :kindergarten, :primary, :basic, :upper, :capacity,
                    :load, :languages, :wishes, :unchanged, :officer)
                on conflict (org_id, week) do update set kindergarten = excluded.kindergarten, primary_school = excluded.primary_school,
                    basic_school = excluded.basic_school, upper_school = excluded.upper_school, case_capacity = excluded.case_capacity,
                    case_load = excluded.case_load, unchanged = excluded.unchanged,
                    languages = excluded.languages, wishes = excluded.wishes, stated_by = excluded.stated_by,
                    stated_at = clock_timestamp(), version = s.version + 1
                where s.version = :version
                returning id
                """)
                .param("id", UUID.randomUUID())
                .param("org", officer.organisation().value())
                .param("week", week)
                .param("kindergarten", stated.places().kindergarten())
                .param("primary", stated.places().primary())
                .param("basic", stated.places().basic())
                .param("upper", stated.places().upper())
                .param("capacity", stated.places().capacity())
                .param("load", stated.places().load())
                .param("unchanged", unchanged)
                .param("languages", languages(stated.languages()))
                .param("wishes", blank(stated.wishes()))
                .param("officer", officer.id())
                .param("version", stated.version())
                .query(UUID.class)
                .optional();
        id.ifPresent(statement ->
                parts(statement, week, stated, officer.organisation().value()));
        return id.isPresent();
    }

    private void parts(UUID id, LocalDate week, Stated stated, int org) {
        List.of("care", "job", "home")
                .forEach(part -> db.sql("delete from placement.statement_" + part + " where statement_id = ?")
                        .params(id)
                        .update());
        counts("statement_care", "care, slots", stated.care(), Stated.CARE, id, org);
        counts("statement_job", "field, vacancies", stated.jobs(), Stated.JOBS, id, org);
        if (stated.homes() != null) {
            stated.homes().stream()
                    .filter(Stated.Home::isSaid)
                    .forEach(home -> db.sql("""
                            insert into placement.statement_home (statement_id, org_id, people, step_free, pets, homes, available_on)
                            values (?, ?, ?, ?, ?, ?, ?)
                            on conflict (statement_id, people, step_free, pets, available_on) do update set homes = statement_home.homes + excluded.homes
                            """)
                            .params(
                                    id,
                                    org,
                                    home.people(),
                                    home.isStepFree(),
                                    home.takesPets(),
                                    home.homes(),
                                    home.from() == null ? week : home.from())
                            .update());
        }
    }

    private void counts(
            String table,
            String columns,
            @Nullable Map<String, @Nullable Integer> counts,
            List<String> known,
            UUID id,
            int org) {
        for (String code : known) {
            Integer count = counts == null ? null : counts.get(code);
            if (count != null && count > 0) {
                db.sql("insert into placement." + table + " (statement_id, org_id, " + columns
                                + ") values (?, ?, ?, ?)")
                        .params(id, org, code, count)
                        .update();
            }
        }
    }

    private static String[] languages(@Nullable List<String> chosen) {
        return chosen == null
                ? new String[0]
                : chosen.stream().filter(Stated.LANGUAGES::contains).toArray(String[]::new);
    }

    private static @Nullable String blank(@Nullable String words) {
        return words == null || words.isBlank() ? null : words.strip();
    }
}

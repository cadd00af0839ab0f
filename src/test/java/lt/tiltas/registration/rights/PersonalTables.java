package lt.tiltas.registration.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lt.tiltas.database.EveryRow;
import org.springframework.stereotype.Component;

/**
 * Every table whose rows are about a person or a household, by the catalogue: by a foreign key or by the name of a column; what refers to
 * such a table; and what such a table stands for one by one. Nobody has to remember a new one.
 */
@Component
class PersonalTables {

    private final EveryRow rows;

    PersonalTables(EveryRow rows) {
        this.rows = rows;
    }

    List<String> all() {
        return rows.values("""
                with recursive personal (id) as (
                    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|public|scratch|keys)'
                        and (c.oid in ('registration.person'::regclass, 'registration.household'::regclass)
                            or exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped and a.attnum > 0
                                and a.attname ~ '(^|_)(person|household|guardian|member)(_|$)' and a.atttypid = 'uuid'::regtype)
                            or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                                and k.confrelid in ('registration.person'::regclass, 'registration.household'::regclass)))
                    union
                    select case when k.confrelid = p.id then k.conrelid else k.confrelid end
                    from personal p join pg_constraint k on k.contype = 'f' and (k.confrelid = p.id or k.conrelid = p.id
                        and exists (select from pg_constraint own where own.conrelid = p.id and own.contype = 'p' and own.conkey = k.conkey)))
                select distinct id::regclass::text from personal order by 1
                """);
    }

    /** Columns that can say something: no ids, counts, yes or no, or moments. */
    List<String> columns(String table) {
        return rows.values("""
                select a.attname from pg_attribute a where a.attrelid = '%s'::regclass and a.attnum > 0 and not a.attisdropped
                    and a.atttypid not in ('uuid'::regtype, 'int'::regtype, 'int[]'::regtype, 'bigint'::regtype, 'bool'::regtype,
                        'timestamptz'::regtype)
                order by a.attnum
                """.formatted(table));
    }

    static List<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> firstWords(String file) {
        return lines(file).stream().map(line -> line.split("\\s+")[0]).toList();
    }
}

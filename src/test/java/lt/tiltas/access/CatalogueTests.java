package lt.tiltas.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lt.tiltas.TiltasTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.util.ClassUtils;

/** What the start-up guard cannot know: the written lists, and how tables hang together. */
@TiltasTest
class CatalogueTests {

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Test
    void what_is_open_by_design_is_written_down() {
        assertThat(owner.rows("""
                select distinct polrelid::regclass from pg_policy where polname = 'open_by_design'
                """)).hasSameElementsAs(Written.firstWords("open-by-design.txt"));
    }

    @Test
    void what_runs_as_its_owner_is_written_down() {
        assertThat(owner.rows("""
                select replace(p.oid::regprocedure::text, ' ', '_') from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and not exists (select from pg_depend x where x.objid = p.oid and x.deptype = 'e')
                """)).hasSameElementsAs(Written.firstWords("security-definer.txt"));
    }

    /** Foreign keys are checked past row-level security: without the policy's own check a foreign person could be named. */
    @Test
    void a_row_that_names_a_person_is_checked_by_the_policy_too() {
        Map<String, List<String>> policies =
                owner.rows("""
                select c.conrelid::regclass || '.' || a.attname, p.polpermissive,
                       regexp_replace(coalesce(pg_get_expr(p.polwithcheck, p.polrelid), pg_get_expr(p.polqual, p.polrelid), ''), '\\s+', ' ', 'g')
                from pg_constraint c join pg_policy p on p.polrelid = c.conrelid
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                where c.contype = 'f' and c.confrelid in ('registration.person'::regclass, 'registration.household'::regclass)
                  and p.polcmd in ('a', '*') and not 'tiltas_owner'::regrole = any(p.polroles)
                """).stream().collect(Collectors.groupingBy(row -> row.split(" ")[0]));
        assertThat(policies).isNotEmpty().allSatisfy((column, checks) -> {
            boolean restricted =
                    checks.stream().anyMatch(check -> check.startsWith(column + " f ") && names(check, column));
            boolean permitted = checks.stream()
                    .filter(check -> check.startsWith(column + " t "))
                    .allMatch(check -> names(check, column));
            assertThat(restricted || permitted)
                    .as(column + " is inserted without exists (select from registration...)")
                    .isTrue();
        });
    }

    /** Asks for the named household or person itself, or for a row that was asked so; or lets the system's actor only. */
    private static boolean names(String check, String column) {
        String name = Pattern.quote(column.substring(column.lastIndexOf('.') + 1));
        return check.matches(".*FROM \\(?registration\\.(household|person) .*= \\w+\\." + name + "\\b.*")
                || check.matches(".*\\b\\w+\\." + name + " = \\w+\\." + name + "\\b.*")
                || check.contains("registration.sees(household_id)")
                || check.matches(".*registration\\.(sees|holds)_(person|household)\\((holder_org, )?" + name + "\\).*")
                || check.contains("(" + column.substring(column.lastIndexOf('.') + 1) + " IS NULL)")
                || check.matches("\\S+ t \\(\\( SELECT access\\.role\\(\\) AS role\\) = 'system'::text\\)");
    }

    @Test
    void a_foreign_key_points_where_its_module_may_look() {
        List<String> keys = owner.rows("""
                select distinct a.nspname, b.nspname from pg_constraint c
                join pg_class x on x.oid = c.conrelid join pg_namespace a on a.oid = x.relnamespace
                join pg_class y on y.oid = c.confrelid join pg_namespace b on b.oid = y.relnamespace
                where c.contype = 'f' and a.oid <> b.oid and a.nspname <> 'scratch'
                """);
        assertThat(keys)
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(mayLook(key.split(" ")[0])).as(key).contains(key.split(" ")[1]));
    }

    @Test
    void the_working_login_cannot_become_the_owner() {
        assertThatThrownBy(() -> db.sql("set role tiltas_owner").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(owner.rows("""
                select rolname from pg_roles where rolname = 'tiltas_app'
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolinherit or rolreplication)
                """)).isEmpty();
    }

    private static Set<String> mayLook(String module) {
        Class<?> described = ClassUtils.resolveClassName("lt.tiltas." + module + ".package-info", null);
        return Arrays.stream(described.getAnnotation(ApplicationModule.class).allowedDependencies())
                .map(name -> name.split(" ")[0])
                .collect(Collectors.toSet());
    }
}

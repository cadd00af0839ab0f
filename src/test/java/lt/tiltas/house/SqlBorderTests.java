package lt.tiltas.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lt.tiltas.house.JavaSources.Source;
import org.junit.jupiter.api.Test;

/** No SQL into another module's schema, except its published views. */
class SqlBorderTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Set<String> SCHEMAS = schemas();
    private static final Pattern NAME =
            Pattern.compile("\\b(" + String.join("|", SCHEMAS) + ")\\.([a-z_]+)\\b(\\s*\\()?");
    private static final Pattern STATEMENT = Pattern.compile("\\b(select|insert into|update|delete from|with)\\b");

    /** Sign-in and accounts are administration's pages on access's tables: access is the floor and has no pages. */
    private static final Set<String> ADMINISTRATION_KEEPS =
            Set.of("access.account", "access.account_event", "access.organisation");

    /** What a migration of any module may name: whom a row is about, and for whom the work is done. */
    private static final Set<String> ANCHORS = Set.of(
            "registration.person",
            "registration.household",
            "access.organisation",
            "access.account",
            "access.municipality");

    /** A policy of a newcomer's rows asks whose household it is. */
    private static final Set<String> FUNCTIONS = Set.of("registration.own_household");

    @Test
    void java_asks_its_own_schema_and_published_views() {
        assertThat(JavaSources.main().toList())
                .flatMap(SqlBorderTests::foreignIn)
                .isEmpty();
    }

    @Test
    void a_migration_names_its_own_schema_the_anchors_and_published_views() {
        List<String> findings = new ArrayList<>();
        for (Path file : JavaSources.files(MIGRATIONS, ".sql")) {
            String module = file.getParent().getFileName().toString();
            String sql = JavaSources.read(file).replaceAll("--[^\n]*|'[a-z]+\\.[a-z0-9-]+'", "");
            NAME.matcher(sql).results().forEach(found -> {
                String name = found.group(1) + "." + found.group(2);
                boolean function = found.group(3) != null;
                boolean policy = function && (found.group(1).equals("access") || FUNCTIONS.contains(name));
                if (!found.group(1).equals(module)
                        && !found.group(2).startsWith("published_")
                        && !policy
                        && !ANCHORS.contains(name)) {
                    findings.add(file + " " + name);
                }
            });
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void a_migration_touches_no_rows_of_another_module() {
        Pattern write = Pattern.compile("\\b(?:insert into|update|delete from|alter table|truncate|drop table|on)\\s+("
                + String.join("|", SCHEMAS) + ")\\.");
        List<String> findings = new ArrayList<>();
        for (Path file : JavaSources.files(MIGRATIONS, ".sql")) {
            String module = file.getParent().getFileName().toString();
            write.matcher(JavaSources.read(file).replaceAll("--[^\n]*|'[a-z]+\\.[a-z0-9-]+'", ""))
                    .results()
                    .filter(found -> !found.group(1).equals(module))
                    .forEach(found -> findings.add(file + " " + found.group()));
        }
        assertThat(findings).isEmpty();
    }

    /** What such a setting would outlive is the transaction: the next officer would inherit it. */
    @Test
    void no_setting_of_the_connection_outlives_its_transaction() {
        assertThat(JavaSources.main().toList())
                .filteredOn(source -> Pattern.compile("set_config\\([^)]*,\\s*false\\s*\\)")
                        .matcher(source.text())
                        .find())
                .extracting(Source::path)
                .isEmpty();
    }

    private static List<String> foreignIn(Source source) {
        return source.walk(new TreeScanner<>() {
            @Override
            public Void visitLiteral(LiteralTree literal, List<String> findings) {
                if (literal.getValue() instanceof String sql
                        && STATEMENT.matcher(sql).find()) {
                    NAME.matcher(sql).results().forEach(found -> {
                        String name = found.group(1) + "." + found.group(2);
                        boolean own = found.group(1).equals(source.module())
                                || source.module().equals("administration") && keeps(name, found.group(3) != null);
                        if (!own && !found.group(2).startsWith("published_")) {
                            findings.add(source.at(literal, name));
                        }
                    });
                }
                return super.visitLiteral(literal, findings);
            }
        });
    }

    private static boolean keeps(String name, boolean function) {
        return ADMINISTRATION_KEEPS.contains(name) || function && name.startsWith("access.");
    }

    private static Set<String> schemas() {
        Set<String> schemas = new TreeSet<>();
        JavaSources.files(MIGRATIONS, ".sql")
                .forEach(file -> schemas.add(file.getParent().getFileName().toString()));
        schemas.remove("__root");
        return schemas;
    }
}

package lt.tiltas.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The second lock alone: every check of the program is left out, and each role of another organisation asks the tables
 * themselves. Generated from the catalogue: a new table without planted rows fails.
 */
@TiltasTest
class SecondLockTests {

    private static final int HOLDER = 19;
    private static final int STRANGER = 21;

    /** By which column a row is known to belong to the household, in the order of trust. */
    private static final Map<String, String> BELONGS = new LinkedHashMap<>();

    static {
        BELONGS.put("household_id", "t.household_id = :household");
        BELONGS.put("person_id", "t.person_id = any(:people)");
        BELONGS.put("person_a", "t.person_a = any(:people)");
        BELONGS.put("holder_org", "t.holder_org = :holder");
        BELONGS.put("org_id", "t.org_id = :holder");
        BELONGS.put("organisation_id", "t.organisation_id = :holder");
        BELONGS.put("account_id", "t.account_id = :account");
        BELONGS.put("look_id", "t.look_id in (select look_id from access.look_subject where person_id = any(:people))");
        BELONGS.put("officer_id", "t.officer_id = :account");
    }

    @Autowired
    List<Planted> planted;

    @Autowired
    As as;

    @Autowired
    Given given;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private HouseholdCard household;
    private Officer holder;
    private Officer neighbour;
    private final Set<String> used = new TreeSet<>();
    private final List<String> findings = new ArrayList<>();

    @Test
    void the_database_alone_keeps_every_organisation_to_its_own() {
        household = given.household(HOLDER, "Canarienko", "Olha", "Ivan");
        holder = as.casemanager(HOLDER);
        neighbour = as.newcomer(given.household(STRANGER, "Neighbourenko", "Ira")
                .people()
                .getFirst()
                .value());
        planted.forEach(rows -> as.run(rows.writer(as, HOLDER), () -> rows.plant(household, HOLDER)));
        as.run(
                holder,
                () -> db.sql("""
                with look as (insert into access.look (officer_id, organisation_id, role, action, purpose, shown, people)
                    values (:id, :holder, 'casemanager', 'CANARY', 'registration', '{}', 1) returning id, at)
                insert into access.look_subject select id, :person, at, :id, :holder from look
                """)
                        .param("id", holder.id())
                        .param("holder", HOLDER)
                        .param("person", household.people().getFirst().value())
                        .update());

        as.run(
                as.at(HOLDER, Role.DPO),
                () -> db.sql("""
                insert into access.disclosure (look_id, officer_id, reason)
                select max(look_id), access.officer(), 'for the test of locks' from access.look_subject where person_id = ?
                """).param(household.people().getFirst().value()).update());

        tables().stream()
                .filter(table -> !Written.firstWords("no-person.txt").contains(table))
                .forEach(this::tryTable);

        assertThat(findings).isEmpty();
        assertThat(Written.lines("seen-elsewhere.txt").stream()
                        .flatMap(line -> permissions(line).stream())
                        .filter(permission -> !used.contains(permission))
                        .toList())
                .as("lines of seen-elsewhere.txt that nothing needs")
                .isEmpty();
    }

    private void tryTable(String name) {
        List<String> columns = owner.rows("""
                select column_name from information_schema.columns
                where table_schema || '.' || table_name = '%1$s' and is_generated = 'NEVER'
                  and has_column_privilege('tiltas_app', '%1$s'::regclass, column_name, 'select') order by ordinal_position
                """.formatted(name));
        String belongs = belongs(name, columns);
        if (belongs == null) {
            findings.add(name + ": whose rows are these? Add its column to SecondLockTests.BELONGS, or the table to"
                    + " no-person.txt");
            return;
        }
        Optional<String> row = as(Officer.SYSTEM, () -> planted(name, columns, belongs))
                .or(() -> as(as.at(HOLDER, Role.REGISTRAR), () -> planted(name, columns, belongs)));
        if (row.isEmpty()) {
            findings.add(name + ": no row is planted; add one to the module's Planted component");
            return;
        }
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM) {
                Officer stranger = role == Role.NEWCOMER ? neighbour : as.at(STRANGER, role);
                tryRows(new Table(name, columns, belongs, row.get()), stranger);
            }
        }
    }

    private void tryRows(Table table, Officer stranger) {
        judge(
                table,
                "r",
                stranger,
                () -> asked(table.count()).query(Integer.class).single());
        judge(table, "w", stranger, () -> asked(table.update()).update());
        judge(table, "w", stranger, () -> asked(table.delete()).update());
        for (String change : List.of("{}", "{\"org_id\": 21, \"holder_org\": 21, \"organisation_id\": 21}")) {
            judge(
                    table,
                    "w",
                    stranger,
                    () -> db.sql(table.insert())
                            .param("row", table.row())
                            .param("change", change)
                            .update());
        }
    }

    /** Nothing or a refusal is right; anything else must be written down. */
    private void judge(Table table, String right, Officer stranger, Supplier<Integer> statement) {
        String outcome = attempt(stranger, statement);
        if (outcome.equals("0") || outcome.equals("42501")) {
            return;
        }
        String permission = table.name() + " " + right + " " + stranger.role().code();
        if (Written.lines("seen-elsewhere.txt").stream()
                .anyMatch(line -> permissions(line).contains(permission))) {
            used.add(permission);
        } else {
            findings.add(permission + ": " + outcome);
        }
    }

    private static @Nullable String belongs(String table, List<String> columns) {
        return switch (table) {
            case "registration.household" -> "t.id = :household";
            case "registration.person" -> "t.id = any(:people)";
            case "access.account" -> "t.organisation_id = :holder";
            default ->
                BELONGS.entrySet().stream()
                        .filter(entry -> columns.contains(entry.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
        };
    }

    private Optional<String> planted(String table, List<String> columns, String belongs) {
        String built =
                columns.stream().map(column -> "'" + column + "', t." + column).collect(Collectors.joining(", "));
        return asked("select jsonb_build_object(" + built + ")::text from " + table + " t where " + belongs
                        + " limit 1")
                .query(String.class)
                .optional();
    }

    /** @param row a planted one, as JSON */
    private record Table(String name, List<String> columns, String belongs, String row) {

        String count() {
            return "select count(*) from " + name + " t where " + belongs;
        }

        String update() {
            return "update " + name + " t set " + columns.getLast() + " = t." + columns.getLast() + " where " + belongs;
        }

        String delete() {
            return "delete from " + name + " t where " + belongs;
        }

        /** The same row again, under an id of its own. */
        String insert() {
            String names = String.join(", ", columns);
            String id = columns.contains("id") && !row.contains("\"id\": \"") ? "999999999" : "gen_random_uuid()";
            return "insert into " + name + " (" + names + ") overriding system value select " + names
                    + " from jsonb_populate_record(null::" + name
                    + ", :row::jsonb || :change::jsonb || jsonb_build_object('id', " + id + "))";
        }
    }

    private static List<String> permissions(String line) {
        String[] words = line.split("\\s+");
        return words[1].chars()
                .boxed()
                .flatMap(right -> Arrays.stream(words[2].split(","))
                        .map(role -> words[0] + " " + (char) right.intValue() + " " + role))
                .toList();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return db.sql(sql)
                .param("household", household.id().value())
                .param("people", household.people().stream().map(p -> p.value()).toArray(UUID[]::new))
                .param("holder", HOLDER)
                .param("account", holder.id());
    }

    /** How many rows, or the database's code of refusal; rolled back in any case. */
    private String attempt(Officer officer, Supplier<Integer> statement) {
        try {
            return String.valueOf(as(officer, statement));
        } catch (DataAccessException e) {
            return e.getMostSpecificCause() instanceof SQLException sql
                    ? sql.getSQLState()
                    : String.valueOf(e.getMessage());
        }
    }

    private <T> T as(Officer officer, Supplier<T> work) {
        return CurrentOfficer.as(
                officer,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }

    private List<String> tables() {
        return owner.rows("""
                select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema|public|scratch|keys)'
                  and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'open_by_design')
                order by 1
                """);
    }
}

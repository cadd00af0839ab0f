package lt.tiltas.registration.rights;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.database.EveryRow;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No column about people is forgotten when somebody is erased (article 17): it is emptied, or kept on a ground that is written down. */
@TiltasTest
class AfterErasureTests {

    private static final String WRITTEN = "src/main/resources/reference/after-erasure.txt";

    /** What stands where a value has been. */
    private static final String EMPTY = "'', '–', '{}', '[]', 'ištrintas', 'Įrašas', 'ištrinta su įrašu'";

    private static final String STILL = "and not exists (select from registration.erasure e where e.person_id = p.id)";

    /** What constraints let be written together only. */
    private static final List<String> TOGETHER = List.of(
            "update registration.guardianship t set until_on = date '2030-01-01', ended_at = now(), ended_by = gen_random_uuid(), ended_why = 'mistake'",
            "update registration.referral t set answer = 'unsure', answered_at = now(), answered_by = gen_random_uuid()",
            "update registration.restriction t set lifted_at = now(), lifted_by = gen_random_uuid(), lifted_why = 'Canary'",
            "update registration.unaccompanied t set answer = 'alone', answered_at = now(), answered_by = gen_random_uuid()");

    @Autowired
    PersonalTables tables;

    @Autowired
    Planting planting;

    @Autowired
    EveryRow rows;

    @Autowired
    List<ErasedPart> parts;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void every_column_about_people_is_erased_or_kept_on_a_written_ground() {
        Map<String, String> written = written();
        List<String> columns = columns();

        assertThat(columns)
                .filteredOn(column -> !written.containsKey(column))
                .as("columns about people of which " + WRITTEN + " says nothing")
                .isEmpty();
        assertThat(written.keySet())
                .filteredOn(column -> !columns.contains(column))
                .as("lines about columns that are not there")
                .isEmpty();
    }

    @Test
    void what_is_kept_names_its_day_and_its_ground() {
        assertThat(PersonalTables.lines(WRITTEN)).allSatisfy(line -> {
            String[] words = line.split("\\s+", 5);
            assertThat(words[1]).as(line).isIn("erased", "kept");
            if (words[1].equals("kept")) {
                assertThat(LocalDate.parse(words[3])).as(line).isAfter(LocalDate.of(2022, 2, 23));
                assertThat(words[4].length()).as(line).isGreaterThan(15);
            }
        });
    }

    @Test
    void of_a_family_of_which_everybody_is_erased_nothing_is_left_in_any_module() {
        HouseholdCard family = planting.family("Trinamska");
        List<String> erased = written().entrySet().stream()
                .filter(entry -> entry.getValue().equals("erased"))
                .map(Map.Entry::getKey)
                .toList();
        TOGETHER.forEach(sql -> assertThat(rows.change(sql + " where " + belongs(family, sql.split(" ")[1], STILL)))
                .as(sql)
                .isTrue());
        List<String> never = new ArrayList<>();
        for (String column : erased) {
            if (left(family, column).isEmpty() && !fill(family, column)) {
                never.add(column);
            }
        }
        assertThat(never)
                .as("nothing is ever written there: plant it, so that its erasing is proven")
                .isEmpty();

        Officer dpo = as.at(Planting.HOLDER, Role.DPO);
        for (String person : people(family, STILL)) {
            as.run(dpo, () -> erase(person));
        }

        Map<String, List<String>> remains = new TreeMap<>();
        erased.forEach(column -> {
            List<String> values = left(family, column);
            if (!values.isEmpty()) {
                remains.put(column, values);
            }
        });
        assertThat(remains).isEmpty();
    }

    private void erase(String person) {
        db.sql(
                        "insert into registration.opening (person_id, org_id, reason, made_by) values (cast(? as uuid), 19, 'for the test of erasing', access.officer())")
                .param(person)
                .update();
        List<HouseholdId> homes = db
                .sql("select registration.erase_person(cast(? as uuid), 'unlawful', 'for the test of erasing')")
                .param(person)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
        db.sql("select access.forget_account(cast(? as uuid))")
                .param(person)
                .query((rs, n) -> n)
                .list();
        parts.forEach(part -> part.erase(new PersonId(UUID.fromString(person)), homes));
    }

    /** Values of the family's rows that still say something. */
    private List<String> left(HouseholdCard family, String column) {
        String table = column.substring(0, column.lastIndexOf('.'));
        String name = column.substring(column.lastIndexOf('.') + 1);
        return rows.values(
                "select t.%s::text from %s t where %s and t.%1$s::text not in (%s) and t.%1$s::text !~ '^erased-'"
                        .formatted(name, table, belongs(family, table, ""), EMPTY));
    }

    private boolean fill(HouseholdCard family, String column) {
        String table = column.substring(0, column.lastIndexOf('.'));
        String name = column.substring(column.lastIndexOf('.') + 1);
        for (String value : List.of("'Canary'", "'{Canary}'", "'[\"Canary\"]'", "date '2001-02-03'", "'{dog}'", "19")) {
            if (rows.change(
                    "update %s t set %s = %s where %s".formatted(table, name, value, belongs(family, table, STILL)))) {
                return !left(family, column).isEmpty();
            }
        }
        return false;
    }

    /** Whose rows: through the shortest chain of foreign keys, or by the name of the column. */
    private String belongs(HouseholdCard family, String table, String which) {
        String people = people(family, which).stream().map(id -> "'" + id + "'").collect(joining(", "));
        String home = "'" + family.id() + "'";
        List<String> names =
                rows.values("select a.attname from pg_attribute a where a.attrelid = '%s'::regclass and a.attnum > 0"
                        .formatted(table));
        if (table.equals("registration.person") || table.equals("registration.household")) {
            return table.endsWith("person") ? "t.id in (" + people + ")" : "t.id = " + home;
        }
        List<String> ways = new ArrayList<>();
        names.forEach(name -> {
            boolean merged = table.equals("registration.merge") && name.matches("kept|merged");
            if (merged || name.matches("person_id|person_a|person_b|guardian_id")) {
                ways.add("t." + name + " in (" + people + ")");
            } else if (name.matches("household_id|to_household|from_household|left_household")) {
                ways.add("t." + name + " = " + home);
            }
        });
        if (!ways.isEmpty()) {
            return "(" + String.join(" or ", ways) + ")";
        }
        return switch (table) {
            case "registration.merge_field" ->
                "t.merge_id in (select id from registration.merge where kept in (" + people + "))";
            case "registration.day_ticket" ->
                "t.id in (select ticket_id from registration.day_ticket_household where household_id = " + home + ")";
            case "registration.day_visit" ->
                "t.ticket_id in (select ticket_id from registration.day_ticket_household where household_id = " + home
                        + ")";
            case "placement.candidate" ->
                "t.proposal_id in (select id from placement.proposal where household_id = " + home + ")";
            case "access.account_event", "access.api_token" -> "false";
            default -> table.startsWith("programme.") ? planned(home, table, names) : cared(home, table);
        };
    }

    private static String planned(String home, String table, List<String> names) {
        String programmes = "(select id from programme.programme where household_id = " + home + ")";
        String goals = "(select id from programme.goal where programme_id in " + programmes + ")";
        return switch (table) {
            case "programme.step", "programme.goal_rating" -> "t.goal_id in " + goals;
            case "programme.step_comment", "programme.step_translation" ->
                "t.step_id in (select id from programme.step where goal_id in " + goals + ")";
            case "programme.interpreter_booking",
                    "programme.meeting_reminder",
                    "programme.ladder_rung",
                    "programme.missed_text" ->
                "t.meeting_id in (select id from programme.meeting where programme_id in " + programmes + ")";
            case "programme.referral_consent", "programme.referral_event" ->
                "t.referral_id in (select id from programme.referral where programme_id in " + programmes + ")";
            case "programme.mentor_hours" ->
                "t.match_id in (select id from programme.mentor_match where programme_id in " + programmes + ")";
            default -> names.contains("programme_id") ? "t.programme_id in " + programmes : cared(home, table);
        };
    }

    private static String cared(String home, String table) {
        String complaint =
                " in (select complaint_id from reception.complaint_person where household_id = " + home + ")";
        return switch (table) {
            case "reception.aid_entry" ->
                "t.handout_id in (select id from reception.aid_handout where household_id = " + home + ")";
            case "reception.complaint" -> "t.id" + complaint;
            case "reception.complaint_event" -> "t.complaint_id" + complaint;
            default -> throw new IllegalStateException(table + ": whose rows are these? Say it in AfterErasureTests");
        };
    }

    private List<String> people(HouseholdCard family, String and) {
        return rows.values(
                "select p.id from registration.person p where p.household_id = '%s' %s".formatted(family.id(), and));
    }

    private List<String> columns() {
        return tables.all().stream()
                .flatMap(table -> tables.columns(table).stream().map(column -> table + "." + column))
                .toList();
    }

    /** By column: erased or kept. */
    private static Map<String, String> written() {
        Map<String, String> written = new TreeMap<>();
        for (String line : PersonalTables.lines(WRITTEN)) {
            String[] words = line.split("\\s+", 5);
            for (String column : new TreeSet<>(Arrays.asList(words[2].split(",")))) {
                assertThat(written.put(words[0] + "." + column, words[1]))
                        .as("twice: " + words[0] + "." + column)
                        .isNull();
            }
        }
        return written;
    }
}

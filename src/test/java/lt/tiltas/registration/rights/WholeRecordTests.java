package lt.tiltas.registration.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.database.EveryRow;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.PersonRecord;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import lt.tiltas.registration.record.GatherRecord;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table about people is forgotten in the copy that people have a right to (articles 15 and 20). */
@TiltasTest
class WholeRecordTests {

    private static final String WITHHELD = "src/test/resources/rights/not-in-copy.txt";
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+([a-z]+\\.[a-z_]+)");

    @Autowired
    PersonalTables tables;

    @Autowired
    Planting planting;

    @Autowired
    List<RecordPart> parts;

    @Autowired
    GatherRecord gather;

    @Autowired
    EveryRow rows;

    @Autowired
    Messages messages;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void every_table_about_people_is_in_the_copy_or_is_withheld_for_a_reason() {
        Set<String> read = read();
        List<String> withheld = PersonalTables.firstWords(WITHHELD);

        assertThat(tables.all())
                .hasSizeGreaterThan(40)
                .filteredOn(table -> !read.contains(table) && !withheld.contains(table))
                .as("tables about people that no RecordPart reads; write one, or the reason in " + WITHHELD)
                .isEmpty();
        assertThat(withheld)
                .filteredOn(table -> read.contains(table) || !tables.all().contains(table))
                .as("lines that nothing needs")
                .isEmpty();
        assertThat(PersonalTables.lines(WITHHELD)).allMatch(line -> line.split("\\s+").length > 4);
    }

    @Test
    void the_person_and_the_officer_who_has_opened_read_something_in_every_part() {
        HouseholdCard family = planting.family("Kopijanska");
        PersonId person = family.people().getFirst();
        as.run(as.registrar(), () -> look(person));

        for (Officer reader : List.of(as.newcomer(person.value()), as.at(Planting.HOLDER, Role.DPO))) {
            PersonRecord record = as.run(reader, () -> gather.gather(person, reader));
            assertThat(record.left()).isEmpty();
            assertThat(record.parts()).allSatisfy(part -> {
                assertThat(part.entries())
                        .as(part.name() + " for " + reader.role())
                        .isNotEmpty();
                assertThat(messages.has(Language.LT, "record.part." + part.name()))
                        .as(part.name())
                        .isTrue();
                part.entries().stream()
                        .flatMap(entry -> entry.facts().stream())
                        .forEach(fact -> assertThat(messages.has(Language.LT, "record.field." + fact.name()))
                                .as(part.name() + " " + fact.name())
                                .isTrue());
            });
        }
    }

    /** Special needs are the person's own, also what few others see; of a third person nothing but the name of who answers for a child. */
    @Test
    void what_few_see_is_in_the_person_s_own_copy_and_what_others_said_is_not() {
        HouseholdCard family = planting.family("Kopijanska");
        PersonId person = family.people().getFirst();

        PersonRecord own =
                as.run(as.newcomer(person.value()), () -> gather.gather(person, as.newcomer(person.value())));
        PersonRecord registrar = as.run(as.registrar(), () -> gather.gather(person, as.registrar()));

        assertThat(own.toString()).contains("disability").doesNotContain("canary-guardian-contact");
        assertThat(registrar.toString()).doesNotContain("disability");
        assertThat(registrar.left()).contains("specialNeeds", "guardians", "protection");
    }

    private void look(PersonId person) {
        db.sql("""
                with look as (insert into access.look (officer_id, organisation_id, role, action, purpose, shown, people)
                    values (access.officer(), access.org(), access.role(), 'VIEW_HOUSEHOLD', 'registration', '{}', 1) returning id, at)
                insert into access.look_subject select id, :person, at, access.officer(), access.org() from look
                """).param("person", person.value()).update();
    }

    private Set<String> read() {
        Map<String, Set<String>> views = new HashMap<>();
        rows.values("""
                select view_schema || '.' || view_name || ' ' || table_schema || '.' || table_name from information_schema.view_table_usage
                """)
                .forEach(line -> views.computeIfAbsent(line.split(" ")[0], view -> new TreeSet<>())
                        .add(line.split(" ")[1]));
        Set<String> read = new TreeSet<>();
        for (RecordPart part : parts) {
            READ.matcher(((QueriedPart) part).sql())
                    .results()
                    .forEach(found -> read.addAll(views.getOrDefault(found.group(1), Set.of(found.group(1)))));
        }
        return read;
    }
}

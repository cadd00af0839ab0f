package lt.tiltas.registration.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands in rows and files that is not right, and whom a row may not touch. */
@TiltasTest
class BulkRowsTests {

    private static final String SURNAME = "Pavardė";
    private static final String GIVEN = "Vardas";
    private static final String UNKNOWN = "Tarp žmonių, kurių duomenis galite taisyti, tokio ID nėra";

    @Autowired
    Sheeted sheeted;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Test
    void what_is_not_understood_is_said_beside_its_cell_and_the_row_remains() {
        HouseholdCard family = given.household(19, "Faultenko", "Oksana");
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        Sheeted.set(sheet, 1, "Lytis", "M");
        Sheeted.set(sheet, 1, "Gimimo data", "1988-02-31");
        Sheeted.set(sheet, 1, GIVEN, "");
        String page = sheeted.brought(sheet, as.registrar());
        assertThat(sheeted.page(page, as.registrar()))
                .contains("„M“ nesupratome. Įrašykite vieną iš šių:", "Tokios dienos kaip „1988-02-31“")
                .contains("Šioje lentelėje nėra ko įrašyti");
        sheeted.post(page + "/writing", as.registrar());
        assertThat(version(family)).isEqualTo("1");
    }

    @Test
    void an_emptied_compulsory_cell_is_a_fault_and_a_column_taken_away_changes_nothing() {
        HouseholdCard family = given.household(19, "Emptyenko", "Oksana");
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        Sheeted.set(sheet, 1, SURNAME, "");
        assertThat(sheeted.page(sheeted.brought(sheet, as.registrar()), as.registrar()))
                .contains("Nėra pavardės.");

        List<List<String>> narrow = new ArrayList<>();
        sheet.forEach(row -> narrow.add(new ArrayList<>(row.subList(0, 2))));
        assertThat(sheeted.page(sheeted.brought(narrow, as.registrar()), as.registrar()))
                .contains("Sutampa su registru");
    }

    @Test
    void a_formula_stays_text_on_the_way_out_and_back() throws IOException {
        HouseholdCard family = given.household(19, "=HYPERLINK(1)", "@SUM");
        byte[] file = exportedFile(family);
        assertThat(xml(file)).doesNotContain("<f>", "<f ").contains("<dataValidation ", "state=\"frozen\"");
        List<List<String>> sheet = Sheeted.cells(file);
        assertThat(sheet.get(1)).contains("=HYPERLINK(1)", "@SUM");

        String csv = sheeted.upload("people.csv", Sheeted.csv(sheet), as.registrar())
                .getResponse()
                .getRedirectedUrl();
        assertThat(sheeted.page(String.valueOf(csv), as.registrar())).contains("Sutampa su registru");
        Sheeted.set(sheet, 1, GIVEN, "=1+1");
        assertThat(sheeted.page(sheeted.brought(sheet, as.registrar()), as.registrar()))
                .contains("„=1+1“ nepanašu į vardą");
    }

    @Test
    void the_same_person_twice_is_a_fault_of_both_rows_and_a_foreign_stamp_too() {
        HouseholdCard family = given.household(19, "Doublenko", "Oksana", "Danylo");
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        List<List<String>> twice = new ArrayList<>(List.of(sheet.get(0), sheet.get(1), sheet.get(1)));
        assertThat(sheeted.page(sheeted.brought(twice, as.registrar()), as.registrar()))
                .contains("Tas pats ID yra ir kitur: eilutė 3.", "Tas pats ID yra ir kitur: eilutė 2.");
        sheet.get(2).set(1, sheet.get(1).get(1));
        sheet.get(1).set(0, "");
        assertThat(sheeted.page(sheeted.brought(sheet, as.registrar()), as.registrar()))
                .contains("Langelis „Versija“ pakeistas", "Šios eilutės ID nėra");
    }

    @Test
    void another_offices_people_are_as_if_there_were_none() {
        HouseholdCard foreign = given.household(21, "Foreignenko", "Oksana");
        List<List<String>> sheet = sheeted.exported(foreign, as.registrar());
        Sheeted.set(sheet, 1, SURNAME, "Takenko");
        String page = sheeted.brought(sheet, as.casemanager(19));
        assertThat(sheeted.page(page, as.casemanager(19))).contains(UNKNOWN).doesNotContain("Foreignenko");
        List<String> none = new ArrayList<>(sheet.get(1));
        none.set(0, UUID.randomUUID().toString());
        assertThat(sheeted.page(
                        sheeted.brought(List.of(sheet.getFirst(), none), as.casemanager(19)), as.casemanager(19)))
                .contains(UNKNOWN);
        sheeted.post(page + "/writing", as.casemanager(19));
        assertThat(version(foreign)).isEqualTo("1");

        sheeted.post(
                "/bulk/choice",
                as.casemanager(19),
                "person",
                foreign.people().getFirst().toString());
        assertThat(sheeted.page("/bulk", as.casemanager(19))).doesNotContain("Foreignenko");
        assertThat(sheeted.get(page, as.registrar())).hasStatus(404);
        assertThat(sheeted.get(page, as.at(19, Role.REGISTRAR))).hasStatus(404);
        assertThat(sheeted.get("/bulk", as.coordinator())).hasStatus(403);
    }

    @Test
    void whoever_is_protected_meanwhile_is_written_by_nobody_and_shown_to_nobody() {
        HouseholdCard family = given.household(19, "Hiddenenko", "Oksana");
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        Sheeted.set(sheet, 1, SURNAME, "Foundenko");
        String page = sheeted.brought(sheet, as.registrar());
        sheeted.post(
                "/people/" + family.people().getFirst() + "/protection",
                as.casemanager(19),
                "own",
                UUID.randomUUID().toString(),
                "basis",
                "nutartis 12");
        sheeted.post(page + "/writing", as.registrar());
        assertThat(version(family)).isEqualTo("1");
        assertThat(sheeted.page("/bulk", as.registrar())).doesNotContain("Hiddenenko");
        assertThat(sheeted.page(sheeted.brought(sheet, as.registrar()), as.registrar()))
                .contains(UNKNOWN)
                .doesNotContain("Hiddenenko");
    }

    @Test
    void a_merged_record_is_left_alone_and_the_one_that_stays_is_named() {
        HouseholdCard family = given.household(19, "Mergenko", "Oksana", "Oksanka");
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        sheeted.post(
                "/people/" + family.people().getLast() + "/duplicates/"
                        + family.people().getFirst() + "/merge",
                as.registrar(),
                "own",
                UUID.randomUUID().toString());
        Sheeted.set(sheet, 1, SURNAME, "Mergenka");
        String page = sheeted.brought(sheet, as.registrar());
        assertThat(sheeted.page(page, as.registrar()))
                .contains(
                        "Šis įrašas yra tas pats žmogus",
                        "/people/" + family.people().getLast() + "/edit");
        sheeted.post(page + "/writing", as.registrar());
        assertThat(version(family)).isEqualTo("1");
        assertThat(sheeted.exported(family, as.registrar())).hasSize(2);
    }

    @Test
    void a_restricted_record_stays_until_the_restriction_ends() {
        HouseholdCard family = given.household(19, "Restrictenko", "Oksana");
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        sheeted.did(
                as.registrar(),
                db -> db.sql("""
                insert into registration.restriction (id, person_id, org_id, ground, reason, until, made_by)
                values (gen_random_uuid(), ?, 2, 'accuracy', 'for the test of sheets', date '2036-01-01', access.officer())
                """).param(family.people().getFirst().value()).update());
        Sheeted.set(sheet, 1, SURNAME, "Freenko");
        String page = sheeted.brought(sheet, as.registrar());
        assertThat(sheeted.page(page, as.registrar())).contains("Įrašas apribotas iki 2036-01-01");
        sheeted.post(page + "/writing", as.registrar());
        assertThat(version(family)).isEqualTo("1");
    }

    @Test
    void whoever_is_erased_stands_in_no_choice_and_no_sheet_that_waits() {
        HouseholdCard family = given.household(19, "Erasenko", "Oksana");
        UUID person = family.people().getFirst().value();
        sheeted.brought(sheeted.exported(family, as.registrar()), as.registrar());
        sheeted.did(as.at(1, Role.DPO), db -> {
            db.sql("""
                    insert into registration.opening (person_id, org_id, reason, made_by)
                    values (?, 1, 'for the test of sheets', access.officer())
                    """).param(person).update();
            db.sql("select registration.erase_person(?, 'unlawful', 'for the test of sheets')")
                    .param(person)
                    .query((rs, n) -> n)
                    .list();
        });
        assertThat(sheeted.one("""
                select ((select count(*) from registration.bulk_choice where person_id = :1)
                    + (select count(*) from registration.bulk_row where person_id = :1))::text
                """.replace(":1", "'" + person + "'"))).isEqualTo("0");
    }

    @Test
    void a_file_that_is_none_of_ours_is_answered_in_words() throws IOException {
        for (var refused : List.of(
                List.of("Vardas;Pavardė\nA;B\n", "nėra stulpelio „ID“"),
                List.of("ID;Pavardė\n1;B\n", "nėra stulpelio „Versija“"),
                List.of("ID;Versija;Pavardė;Surname\n1;v;B;C\n", "keli stulpeliai reiškia tą patį: Pavardė"),
                List.of("ID;Versija\n", "nė vieno žmogaus"),
                List.of("PK\u0003\u0004broken", "nepavyko perskaityti"),
                List.of("\u0089PNG\u0000", "nėra lentelė"))) {
            assertThat(sheeted.upload("x.csv", refused.get(0).getBytes(StandardCharsets.UTF_8), as.registrar()))
                    .as(refused.get(1))
                    .hasStatus(422)
                    .bodyText()
                    .contains(refused.get(1), "id=\"file-error\"");
        }
        assertThat(sheeted.upload("x.xlsx", new byte[17 * 1024 * 1024], as.registrar()))
                .hasStatus(422);
        assertThat(sheeted.upload("x.xlsx", bomb(), as.registrar()))
                .hasStatus(422)
                .bodyText()
                .contains("per didelis");
        String many = "ID;Versija\n" + "1;v\n".repeat(Choice.MOST + 1);
        assertThat(sheeted.upload("x.csv", many.getBytes(StandardCharsets.UTF_8), as.registrar()))
                .hasStatus(422)
                .bodyText()
                .contains("per daug eilučių");
    }

    @Test
    void the_choice_survives_and_is_changed_by_ticks_and_emptied() {
        HouseholdCard family = given.household(19, "Choosenko", "Oksana", "Danylo");
        Officer officer = as.casemanager(19);
        sheeted.post("/bulk/choice/removal", officer, "all", "true");
        assertThat(sheeted.post(
                        "/bulk/choice", officer, "household", family.id().toString(), "list", "0"))
                .hasRedirectedUrl("/households?page=0");
        assertThat(sheeted.page("/bulk", officer)).contains("2 žmonės");
        String first = family.people().getFirst().toString();
        sheeted.post("/bulk/choice", officer, "shown", first);
        assertThat(sheeted.page("/bulk", officer)).contains("1 žmogus").doesNotContain(first);
        sheeted.post("/bulk/choice", officer, "shown", first, "all", "true");
        assertThat(sheeted.page("/bulk", officer)).contains(first);
        sheeted.post("/bulk/choice/removal", officer, "all", "true");
        assertThat(sheeted.page("/bulk", officer)).contains("Dar nieko nepasirinkote");
    }

    private byte[] exportedFile(HouseholdCard family) {
        sheeted.post("/bulk/choice/removal", as.registrar(), "all", "true");
        sheeted.post(
                "/bulk/choice",
                as.registrar(),
                "person",
                family.people().getFirst().toString());
        return sheeted.post("/bulk/export", as.registrar(), "reason", "Formulių bandymas lentelėje")
                .getResponse()
                .getContentAsByteArray();
    }

    /** A small file of a hundred megabytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] spaces = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(spaces);
            }
        }
        return file.toByteArray();
    }

    private static String xml(byte[] file) throws IOException {
        StringBuilder xml = new StringBuilder();
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.getName().startsWith("xl/worksheets")) {
                    xml.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return xml.toString();
    }

    private String version(HouseholdCard family) {
        return sheeted.one(
                "select version::text from registration.person where id = ?",
                family.people().getFirst().value());
    }
}

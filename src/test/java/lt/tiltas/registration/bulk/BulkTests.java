package lt.tiltas.registration.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.linkage.LinkageKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the choice to the receipt. */
@TiltasTest
class BulkTests {

    private static final String SURNAME = "Pavardė";
    private static final String GIVEN = "Vardas";
    private static final String OCCUPATION = "Profesija";

    @Autowired
    Sheeted sheeted;

    @Autowired
    Given given;

    @Autowired
    LinkageKeys keys;

    @Autowired
    Sheets sheets;

    @Autowired
    Choice choice;

    @Autowired
    As as;

    @Test
    void a_sheet_goes_out_is_corrected_and_comes_back() {
        HouseholdCard family = family(19, "Ivanenko", "Oksana", "Danylo");
        UUID mother = family.people().getFirst().value();
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        assertThat(sheet).hasSize(3);
        assertThat(sheet.getFirst()).startsWith("ID", "Versija").contains(SURNAME, "Gimimo data", "Pilietybė");
        assertThat(sheet.get(1)).contains(mother.toString(), "Ivanenko", "1988-03-14", "Ukraina");

        Sheeted.set(sheet, 1, SURNAME, "Петренко");
        Sheeted.set(sheet, 1, "Gimimo data", "15.03.1988");
        Sheeted.set(sheet, 1, "Kalbos", "ukrainiečių; rusų");
        String page = sheeted.brought(sheet, as.registrar());
        assertThat(sheeted.page(page, as.registrar()))
                .contains("<del lang=\"und\">Ivanenko</del>", "<ins lang=\"und\">Petrenko</ins>", "1988-03-15")
                .contains("Kol kas niekas neįrašyta", "Įrašyti 1 žmogaus pataisymus");
        assertThat(surname(mother)).isEqualTo("Ivanenko");

        sheeted.post(page + "/writing", as.registrar());
        assertThat(sheeted.one(
                        "select surname || ' ' || surname_original || ' ' || born_on || ' ' || languages::text || ' ' || version from registration.person where id = ?",
                        mother))
                .isEqualTo("Petrenko Петренко 1988-03-15 {uk,ru} 2");
        assertThat(sheeted.one(
                        "select old_value || ' ' || new_value || ' ' || org_id from registration.person_change where person_id = ? and field = 'surname'",
                        mother))
                .isEqualTo("Ivanenko Petrenko 2");
        assertThat(sheeted.one("select surname_key from registration.name_key where person_id = ?", mother))
                .isEqualTo("petrenk");
        assertThat(sheeted.page(page, as.registrar())).contains("Pataisytas 1 žmogus.", "Be pakeitimų: 1.");
        assertThat(rows(page)).isEqualTo("0");
    }

    @Test
    void a_second_confirmation_does_nothing_more() {
        HouseholdCard family = family(19, "Twicenko", "Oksana");
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        Sheeted.set(sheet, 1, OCCUPATION, "mokytoja");
        String page = sheeted.brought(sheet, as.registrar());
        sheeted.post(page + "/writing", as.registrar());
        sheeted.post(page + "/writing", as.registrar());

        UUID person = family.people().getFirst().value();
        assertThat(sheeted.one("select version::text from registration.person where id = ?", person))
                .isEqualTo("2");
        String again = sheeted.brought(sheet, as.registrar());
        assertThat(sheeted.page(again, as.registrar())).contains("Sutampa su registru");
    }

    @Test
    void linkage_keys_follow_the_name_as_in_the_ordinary_correction() {
        HouseholdCard family = family(19, "Keysenko", "Oksana");
        UUID person = family.people().getFirst().value();
        String before = keysOf(person);
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        Sheeted.set(sheet, 1, SURNAME, "Zozulia");
        sheeted.post(sheeted.brought(sheet, as.registrar()) + "/writing", as.registrar());

        assertThat(keysOf(person)).isNotEqualTo(before);
    }

    @Test
    void different_fields_of_two_officers_merge_in_peace() {
        HouseholdCard family = family(19, "Peacenko", "Oksana");
        UUID person = family.people().getFirst().value();
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        sheeted.corrected(person, as.casemanager(19), "Peacenko", "Oksana-Mariia");
        Sheeted.set(sheet, 1, SURNAME, "Peacenka");
        sheeted.post(sheeted.brought(sheet, as.registrar()) + "/writing", as.registrar());

        assertThat(sheeted.one("select given || ' ' || surname from registration.person where id = ?", person))
                .isEqualTo("Oksana-Mariia Peacenka");
    }

    @Test
    void the_same_field_is_asked_about_with_no_answer_given_beforehand() {
        HouseholdCard family = family(19, "Conflictenko", "Oksana");
        UUID person = family.people().getFirst().value();
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        sheeted.corrected(person, as.casemanager(19), "Theirsenko", "Oksana");
        Sheeted.set(sheet, 1, SURNAME, "Sheetenko");
        String page = sheeted.brought(sheet, as.registrar());
        String shown = sheeted.page(page, as.registrar());
        assertThat(shown)
                .contains("Per tą laiką šį lauką pataisė casemanager-19", "Theirsenko", "Sheetenko")
                .doesNotContain("checked");

        sheeted.post(page + "/decisions", as.registrar(), "pick.2.surname", value(shown, "sheet"));
        assertThat(sheeted.page(page, as.registrar())).contains("Įrašyti 1 žmogaus pataisymus", "checked");
        sheeted.post(page + "/writing", as.registrar());
        assertThat(surname(person)).isEqualTo("Sheetenko");
    }

    @Test
    void a_lost_race_between_look_and_confirmation_is_a_conflict_and_nothing_is_written_over() {
        HouseholdCard family = family(19, "Raceenko", "Oksana");
        UUID person = family.people().getFirst().value();
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        Sheeted.set(sheet, 1, SURNAME, "Sheetenko");
        String page = sheeted.brought(sheet, as.registrar());
        assertThat(sheeted.page(page, as.registrar())).contains("Įrašyti 1 žmogaus pataisymus");
        sheeted.corrected(person, as.casemanager(19), "Fasterenko", "Oksana");
        sheeted.post(page + "/writing", as.registrar());

        assertThat(surname(person)).isEqualTo("Fasterenko");
        assertThat(sheeted.page(page, as.registrar())).contains("Niekas nepakeista.", "Liko: 1.", "Fasterenko");
        List<List<String>> rest = Sheeted.cells(sheeted.get(page + "/rest.xlsx", as.registrar()));
        assertThat(rest.getFirst()).contains("Ką pataisyti");
        assertThat(String.join(" ", rest.get(1))).contains("Sheetenko", "Fasterenko");
    }

    @Test
    void a_decision_holds_only_for_what_was_looked_at() {
        HouseholdCard family = family(19, "Stalenko", "Oksana");
        UUID person = family.people().getFirst().value();
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        sheeted.corrected(person, as.casemanager(19), "Firstenko", "Oksana");
        Sheeted.set(sheet, 1, SURNAME, "Sheetenko");
        String page = sheeted.brought(sheet, as.registrar());
        String pick = value(sheeted.page(page, as.registrar()), "sheet");
        sheeted.corrected(person, as.casemanager(19), "Secondenko", "Oksana");
        sheeted.post(page + "/writing", as.registrar(), "pick.2.surname", pick);

        assertThat(surname(person)).isEqualTo("Secondenko");
    }

    @Test
    void every_person_taken_out_leaves_a_row_in_the_trail_and_a_reason() {
        HouseholdCard family = family(19, "Trailenko", "Oksana", "Danylo");
        assertThat(sheeted.post("/bulk/export", as.registrar(), "reason", "oi"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"reason-error\"");
        sheeted.exported(family, as.registrar());
        for (var person : family.people()) {
            assertThat(sheeted.one(
                            "select count(*)::text from registration.bulk_export where person_id = ? and reason like 'Taisome%'",
                            person.value()))
                    .isEqualTo("1");
        }
        assertThat(sheeted.one(
                        "select count(*)::text from access.look_subject s join access.look l on l.id = s.look_id where l.action = 'EXPORT_PEOPLE' and s.person_id = ?",
                        family.people().getLast().value()))
                .isNotEqualTo("0");
    }

    @Test
    void rows_that_wait_are_forgotten_at_night_and_those_put_aside_at_once() {
        HouseholdCard family = family(19, "Nightenko", "Oksana");
        List<List<String>> sheet = sheeted.exported(family, as.registrar());
        String page = sheeted.brought(sheet, as.registrar());
        sheeted.post(page + "/removal", as.registrar());
        assertThat(rows(page)).isEqualTo("0");
        assertThat(sheeted.page(page, as.registrar())).contains("Lentelė atmesta");

        String other = sheeted.brought(sheet, as.registrar());
        sheeted.did(
                Officer.SYSTEM,
                db -> db.sql(
                                "update registration.bulk_sheet set uploaded_at = uploaded_at - interval '7 hours' where id = ?")
                        .param(UUID.fromString(other.substring(other.lastIndexOf('/') + 1)))
                        .update());
        as.run(Officer.SYSTEM, () -> {
            sheets.forget(6, 30);
            choice.forget(7);
        });
        assertThat(rows(other)).isEqualTo("0");
        assertThat(sheeted.page(other, as.registrar())).contains("naktį jos eilutes ištrynėme");
    }

    private HouseholdCard family(int holder, String surname, String... names) {
        HouseholdCard family = given.household(holder, surname, names);
        sheeted.did(Officer.SYSTEM, db -> {
            for (var person : family.people()) {
                db.sql(
                                "insert into registration.name_key select id, holder_org, lower(surname), lower(given), born_on from registration.person where id = ?")
                        .param(person.value())
                        .update();
            }
            keys.fill();
        });
        return family;
    }

    private String surname(UUID person) {
        return sheeted.one("select surname from registration.person where id = ?", person);
    }

    private String keysOf(UUID person) {
        return sheeted.one(
                "select coalesce(string_agg(key::text, ',' order by key), '') from registration.linkage_key where person_id = ?",
                person);
    }

    private String rows(String page) {
        return sheeted.one(
                "select count(*)::text from registration.bulk_row where sheet_id = ?::uuid",
                page.substring(page.lastIndexOf('/') + 1));
    }

    private static String value(String page, String side) {
        var found = Pattern.compile("value=\"(" + side + ":[0-9a-f]{8})\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}

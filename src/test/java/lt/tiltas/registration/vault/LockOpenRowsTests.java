package lt.tiltas.registration.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Owner;
import lt.tiltas.database.CannotStart;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.GivenPaper;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.LyingOpen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A register of an older Tiltas, with numbers that lie open, and one whose keys were exchanged. */
@TiltasTest
class LockOpenRowsTests {

    @Autowired
    LockOpenRows lockOpenRows;

    private static final String WRITTEN = """
            {"contact":{"spoken":"uk","interpreter":false,"phone":"","pets":[],"arrivedDay":"1","arrivedMonth":"11","arrivedYear":"2026","version":0},
             "people":[{"id":"0198f3a2-6c1e-7c1a-9d5e-3f6f0f0c0a77","person":{"names":{"surname":"Užrašytenko","given":"Oksana","patronymic":"",
               "surnameOriginal":"","givenOriginal":""},"birth":{"onDay":"14","onMonth":"3","onYear":"1990","said":"","place":""},
               "familyRole":"applicant","sex":"F","nationality":"UKR","background":{"occupation":"","education":"","languages":[]},"version":0},
              "paper":{"person":"0198f3a2-6c1e-7c1a-9d5e-3f6f0f0c0a77","kind":"foreign_passport","number":"FE 66041953","country":"UKR",
               "untilDay":"","untilMonth":"","untilYear":"","seen":""},"needs":[],"words":""}],
             "tonight":{"lodging":"none","municipality":null,"address":"","note":"","wished":null,"words":"","relatives":null,"version":0}}
            """;

    @Autowired
    Given given;

    @Autowired
    GivenPaper paper;

    @Autowired
    LyingOpen lyingOpen;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Owner owner;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Test
    void what_an_older_tiltas_left_open_is_locked_at_the_start_and_works_as_before() throws SQLException {
        HouseholdCard family = given.household(19, "Vidkryta", "Iryna");
        UUID person = family.people().getFirst().value();
        UUID intake = UUID.randomUUID();
        UUID device = UUID.randomUUID();
        asBefore(person, family.id().value(), intake, device);
        assertThat(lyingOpen.tables("66041953"))
                .contains(
                        "registration.document",
                        "registration.person_change",
                        "registration.intake_row",
                        "registration.offline_record");

        lockOpenRows.afterSingletonsInstantiated();

        assertThat(lyingOpen.tables("66041953")).isEmpty();
        assertThat(paper.number(person, as.registrar())).isEqualTo("FE 66041953");
        assertThat(page("/people/" + person + "/edit")).contains("FE 66041953", "buvo: FE 66041952");
        assertThat(page("/intakes/" + intake)).contains("Vidkrytenko");
        assertThat(page("/intakes/" + intake + "/held.csv")).contains("Vidkrytenko;FE 66041953");
        assertThat(page("/offline/held")).contains("VIDKRYTA1", "Užrašytenko");
        assertThat(page("/offline/held/" + device)).contains("Užrašytenko");
    }

    @Test
    void other_keys_than_before_are_told_in_a_sentence() throws SQLException {
        for (String key : new String[] {"master", "index"}) {
            past("key_witness", "update registration.key_witness set made = made || '\\x00' where key = '" + key + "'");
            try {
                assertThatThrownBy(lockOpenRows::afterSingletonsInstantiated)
                        .isInstanceOf(CannotStart.class)
                        .hasMessageContaining("The " + key + " key is another one than this register was locked with")
                        .hasMessageContaining("secret/" + key + ".key");
            } finally {
                past(
                        "key_witness",
                        "update registration.key_witness set made = substr(made, 1, length(made) - 1) where key = '"
                                + key + "'");
            }
        }
        lockOpenRows.afterSingletonsInstantiated();
    }

    /** The checks that refuse what is open are younger than these rows. */
    private void asBefore(UUID person, UUID household, UUID intake, UUID device) throws SQLException {
        owner.run("""
                alter table registration.document no force row level security, drop constraint document_number_is_locked;
                alter table registration.person_change no force row level security, drop constraint person_change_number_is_locked;
                alter table registration.intake no force row level security;
                alter table registration.intake_row no force row level security, drop constraint intake_row_is_locked,
                    drop constraint intake_row_hash_is_keyed;
                alter table registration.offline_record no force row level security, drop constraint offline_record_is_locked,
                    drop constraint offline_record_mark_is_keyed;
                insert into registration.document (person_id, holder_org, kind, number, number_key, country)
                    values ('%1$s', 19, 'foreign_passport', 'FE 66041953', 'FE66041953', 'UKR');
                insert into registration.person_change (person_id, org_id, field, old_value, new_value, made_by)
                    values ('%1$s', 19, 'documentNumber', 'FE 66041952', 'FE 66041953', '%4$s');
                insert into registration.intake (id, org_id, file_name, headings, state, uploaded_by, uploader)
                    values ('%3$s', 2, 'senas.csv', '{Pavardė,Dokumento Nr.}', 'ready', '%4$s', 'x');
                insert into registration.intake_row (intake_id, line, org_id, family, surname, given, birth, document, cells, findings,
                        hash, state, warned)
                    values ('%3$s', 2, 2, 2, 'Vidkrytenko', '', '', 'FE 66041953', '{Vidkrytenko,FE 66041953}',
                        '[{"line":2,"column":"GIVEN","fault":"GIVEN_MISSING","args":[]}]', sha256('row'), 'held', false);
                insert into registration.offline_record (id, content_hash, org_id, household_id, code, content, reasons, captured_at, received_by)
                    values ('%6$s', sha256('%1$s'), 2, null, 'VIDKRYTA1', '%5$s', '{changed}', clock_timestamp(), '%4$s');
                alter table registration.document force row level security,
                    add constraint document_number_is_locked check (number is null and number_key is null) not valid;
                alter table registration.person_change force row level security, add constraint person_change_number_is_locked
                    check (field <> 'documentNumber' or old_value is null and coalesce(new_value, '') = '') not valid;
                alter table registration.intake force row level security;
                alter table registration.intake_row force row level security, add constraint intake_row_is_locked check (
                        num_nonnulls(surname, given, birth, document, cells, findings, understood) = 0) not valid,
                    add constraint intake_row_hash_is_keyed check (length(hash) = 16) not valid;
                alter table registration.offline_record force row level security,
                    add constraint offline_record_is_locked check (content is null) not valid,
                    add constraint offline_record_mark_is_keyed check (length(content_hash) = 16) not valid
                """.formatted(person, household, intake, as.registrar().id(), WRITTEN, device));
    }

    private void past(String table, String sql) throws SQLException {
        owner.run(
                "alter table registration.%1$s no force row level security; %2$s; alter table registration.%1$s force row level security"
                        .formatted(table, sql));
    }

    private String page(String address) {
        var answer = mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(As.signedIn(as.registrar()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

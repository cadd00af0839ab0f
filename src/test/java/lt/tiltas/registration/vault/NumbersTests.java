package lt.tiltas.registration.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.access.Role;
import lt.tiltas.database.IndexKey;
import lt.tiltas.registration.Found;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.GivenPaper;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.People;
import lt.tiltas.registration.linkage.DocumentKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class NumbersTests {

    @Autowired
    Given given;

    @Autowired
    GivenPaper paper;

    @Autowired
    Numbers numbers;

    @Autowired
    BlindIndex index;

    @Autowired
    People people;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Owner owner;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private HouseholdCard family;
    private UUID mother;
    private UUID child;
    private String number;

    @BeforeEach
    void two_people_with_a_passport_each() {
        family = given.household(19, "Zamkova", "Iryna", "Danylo");
        mother = family.people().getFirst().value();
        child = family.people().getLast().value();
        number = "FE " + Math.abs(mother.hashCode());
        paper.of(mother, 19, "foreign_passport", number);
        paper.of(child, 19, "foreign_passport", number + "7");
    }

    @Test
    void it_is_read_by_whoever_works_with_the_identity_by_the_family_and_by_nobody_else() {
        assertThat(paper.number(mother, as.registrar())).isEqualTo(number);
        assertThat(paper.number(mother, as.casemanager(19))).isEqualTo(number);
        assertThat(paper.number(mother, as.newcomer(child))).isEqualTo(number);
        for (Officer other :
                List.of(as.casemanager(21), as.at(19, Role.FINANCE), as.at(1, Role.DPO), as.coordinator())) {
            assertThat(paper.number(mother, other)).as(other.login()).isNull();
        }
    }

    @Test
    void whom_a_family_is_shared_with_sees_that_there_is_a_document_and_not_its_number() {
        as.run(Officer.SYSTEM, () -> db.sql("""
                insert into registration.share (household_id, org_id, purpose, from_org, until, made_by)
                values (?, 21, 'referral', 19, date '2036-01-01', access.officer())
                """).param(family.id().value()).update());

        assertThat(as.run(
                        as.casemanager(21),
                        () -> db.sql("select kind from registration.document where person_id = ?")
                                .param(mother)
                                .query(String.class)
                                .single()))
                .isEqualTo("foreign_passport");
        assertThat(paper.number(mother, as.casemanager(21))).isNull();
    }

    @Test
    void a_number_moved_to_another_person_or_another_row_does_not_open() throws SQLException {
        pastTheLock("""
                update registration.document t set sealed = s.sealed from registration.document s
                where t.person_id = '%s' and s.person_id = '%s'""".formatted(child, mother));
        assertThat(paper.number(child, as.registrar())).isNull();

        pastTheLock("update registration.document set id = gen_random_uuid() where person_id = '%s'".formatted(mother));
        assertThat(paper.number(mother, as.registrar())).isNull();
    }

    @Test
    void a_whole_row_with_its_key_moved_to_another_person_does_not_open() throws SQLException {
        pastTheLock("""
                delete from registration.document where person_id = '%1$s';
                update registration.document set person_id = '%1$s' where person_id = '%2$s';
                update registration.person_key t set wrapped = s.wrapped from registration.person_key s
                where t.person_id = '%1$s' and s.person_id = '%2$s'""".formatted(child, mother));

        assertThat(paper.number(child, as.registrar())).isNull();
        assertThat(mvc.get().uri("/people/" + child + "/document").with(signedIn(as.registrar())))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(number);
    }

    @Test
    void without_the_person_s_key_a_number_is_gone() throws SQLException {
        pastTheLock("delete from registration.person_key where person_id = '%s'".formatted(mother));

        assertThat(paper.number(mother, as.registrar())).isNull();
        assertThat(paper.number(child, as.registrar())).isEqualTo(number + "7");
    }

    @Test
    void it_is_found_however_it_is_typed() {
        String digits = number.substring(3);
        for (String typed : List.of(number, "fe" + digits, "FЕ " + digits, "№ FE-" + digits)) {
            assertThat(as.run(as.registrar(), () -> people.find(typed, as.registrar())))
                    .as(typed)
                    .extracting(Found::person)
                    .containsExactly(family.people().getFirst());
        }
        assertThat(as.run(as.registrar(), () -> people.find(digits, as.registrar())))
                .isEmpty();
    }

    @Test
    void equal_numbers_have_one_index_and_nothing_else_has_it() throws GeneralSecurityException {
        byte[] one = index.ofDocument(DocumentKey.of("FE 123456"));
        assertThat(one).hasSize(16).isEqualTo(index.ofDocument(DocumentKey.of("fе-123456")));
        assertThat(index.ofDocument("FE123457")).isNotEqualTo(one);
        assertThat(index.of(BlindIndex.Use.CONTENT, "FE123456".getBytes(UTF_8))).isNotEqualTo(one);
        assertThat(new BlindIndex(new IndexKey(new byte[32])).ofDocument("FE123456"))
                .isNotEqualTo(one);
        assertThat(index.ofDocument("")).isEmpty();
    }

    @Test
    void the_index_is_used_under_row_level_security() {
        for (Officer officer : List.of(as.registrar(), as.casemanager(19), as.coordinator())) {
            List<String> plan = as.run(officer, () -> {
                db.sql("set local enable_seqscan = off").update();
                return db.sql("explain select person_id from registration.document where number_index = :index")
                        .param("index", index.ofDocument("FE123456"))
                        .query(String.class)
                        .list();
            });
            assertThat(String.join("\n", plan))
                    .as(officer.login())
                    .contains("document_by_number_index", "Index Cond: (number_index = ");
        }
    }

    @Test
    void a_readable_number_is_refused_by_the_table() {
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("update registration.document set number = 'FE 1' where person_id = ?")
                                .param(mother)
                                .update()))
                .hasMessageContaining("document_number_is_locked");
    }

    private void pastTheLock(String sql) throws SQLException {
        owner.run("""
                alter table registration.document no force row level security, disable trigger user;
                alter table registration.person_key no force row level security;
                %s;
                alter table registration.document force row level security, enable trigger user;
                alter table registration.person_key force row level security""".formatted(sql));
    }
}

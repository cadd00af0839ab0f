package lt.tiltas.permits.document;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.HexFormat;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whose photo is shown whatever the family's address, and how long it is kept. */
@TiltasTest
class KeptPhotoTests {

    @Autowired
    Given given;

    @Autowired
    GivenPhotos photos;

    @Autowired
    As as;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    HouseholdCard household;
    ApplicationId application;

    @BeforeEach
    void a_permit_with_a_photo() {
        household = given.household(19, "Slapfotenko", "Oksana");
        photos.shows(household, 0, Color.ORANGE);
        application = photos.permit(household, 0);
    }

    /** A refusal would tell whoever holds the paper that the family hides. */
    @Test
    void the_photo_of_a_family_whose_address_is_protected_is_answered_as_any_other() {
        MvcTestResult before = asked(born());
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into registration.protection (id, person_id, basis, org_id, made_by)
                        values (gen_random_uuid(), ?, 'test', 19, access.officer())
                        """).param(household.people().getFirst().value()).update());

        MvcTestResult after = asked(born());

        assertThat(before).hasStatusOk();
        assertThat(after).hasStatusOk();
        assertThat(after.getResponse().getContentAsByteArray())
                .isNotEmpty()
                .isEqualTo(before.getResponse().getContentAsByteArray());
        assertThat(after.getResponse().getHeaderNames())
                .containsExactlyInAnyOrderElementsOf(before.getResponse().getHeaderNames());
        assertThat(asked("1950-01-01")).hasStatus(404);
    }

    @Test
    void a_document_that_holds_no_more_keeps_neither_its_photo_nor_the_file_it_stands_in() {
        download();
        assertThat(kept()).containsExactly("true true");

        photos.sign(application);

        assertThat(kept()).containsExactlyInAnyOrder("superseded false false", "true false");
        download();
        assertThat(asked(born())).hasStatusOk();
        assertThat(kept()).containsExactlyInAnyOrder("superseded false false", "true true");
    }

    /** Of each document: how it ended, whether a photo is kept, whether a file is. */
    private List<String> kept() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        select concat_ws(' ', d.ended_as, (exists (select from permits.document_photo o where o.document_id = d.id))::text,
                            (exists (select from permits.document_file f where f.document_id = d.id))::text)
                        from permits.document d where d.person_id = ?
                        """)
                        .param(household.people().getFirst().value())
                        .query(String.class)
                        .list());
    }

    private String born() {
        return String.valueOf(Claims.ofOwn(photos.token(application)).holder().bornOn());
    }

    private MvcTestResult asked(String born) {
        return mvc.post()
                .uri("/v/photo")
                .param("token", HexFormat.of().formatHex(DocumentSeals.sha(photos.token(application))))
                .param("born", born)
                .exchange();
    }

    private void download() {
        assertThat(mvc.get().uri("/applications/" + application + "/permit.pdf").with(signedIn(as.registrar())))
                .hasStatusOk();
    }
}

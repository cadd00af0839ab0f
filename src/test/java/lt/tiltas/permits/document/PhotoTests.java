package lt.tiltas.permits.document;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.token.Base32;
import lt.tiltas.permits.token.BlockKey;
import lt.tiltas.permits.token.Claims;
import lt.tiltas.permits.token.KeyRing;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The face on a permit: hashed into what is signed, printed, and shown to whoever holds the permit and knows the birth date. */
@TiltasTest
class PhotoTests {

    private static final String DOOR = "http://localhost/v#";

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    GivenPhotos photos;

    @Autowired
    SignDocument signDocument;

    @Autowired
    KeyRing ring;

    @Autowired
    BlockKey blockKey;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    HouseholdCard household;
    ApplicationId application;

    @BeforeEach
    void a_permit_with_a_photo() {
        household = given.household(19, "Fotenko", "Oksana", "Danylo");
        photos.shows(household, 0, Color.ORANGE);
        application = photos.permit(household, 0);
    }

    @Test
    void the_hash_of_the_printed_photo_is_in_the_token_and_the_code_is_still_read_from_paper() throws Exception {
        byte[] pdf = pdf();
        String text = Squares.read(Squares.page(pdf, 150));

        assertThat(Base32.read(text.substring(DOOR.length()))).isEqualTo(photos.token(application));
        byte[] photo = photo(photos.token(application));
        assertThat(claims(photos.token(application)).photo()).isEqualTo(Claims.photo(DocumentSeals.sha(photo)));
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(photo));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(SmallPhoto.WIDTH, SmallPhoto.HEIGHT);
        assertThat(photo.length).isLessThan(20_000);
        assertThat(Faces.orange(Squares.page(pdf, 72)))
                .as("points of the face on paper")
                .isGreaterThan(1000);
        for (int angle : List.of(-12, 180)) {
            assertThat(Squares.read(Squares.photographed(Squares.page(pdf, 200), angle)))
                    .as(angle + " degrees")
                    .isEqualTo(text);
        }
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Vera.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void who_is_shown_it_leaves_a_look_that_the_person_reads_in_words() {
        Officer oksana = as.newcomer(household.people().getFirst().value());
        assertThat(page("/my", oksana)).doesNotContain("Jūsų leidimą tikrino");
        photo(photos.token(application));
        photo(photos.token(application));

        assertThat(page("/my", oksana)).contains("Jūsų leidimą tikrino ir nuotrauką matė 2 kartus", "/my/looks");
        assertThat(page("/my/looks", oksana)).contains("Kažkas patikrino jūsų leidimą ir matė jo nuotrauką");
        assertThat(page("/my", as.newcomer(household.people().get(1).value()))).doesNotContain("Jūsų leidimą tikrino");
        assertThat(as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                        select distinct l.role || ' ' || l.organisation_id || ' ' || array_to_string(l.shown, ',')
                        from access.published_look l where l.person_id = ? and l.action = 'SHOW_PHOTO'
                        """)
                                .param(household.people().getFirst().value())
                                .query(String.class)
                                .list()))
                .containsExactly("system 2 photo");
    }

    @Test
    void every_refusal_is_the_same_and_leaves_no_look() {
        byte[] superseded = photos.token(application);
        as.run(Officer.SYSTEM, () -> signDocument.sign(application, Officer.SYSTEM));
        byte[] now = photos.token(application);
        byte[] withoutPhoto = photos.token(photos.permit(given.household(19, "Befotenko", "Olha"), 0));
        assertThat(claims(withoutPhoto).photo()).isNull();
        String born = born(now);

        refused(hash(now), "1950-01-01");
        refused(hash(now), "");
        refused(hash(now), "14.03.1988");
        refused(hash(superseded), born);
        refused(hash(withoutPhoto), born(withoutPhoto));
        refused("0".repeat(64), born);
        refused("ff", born);
        refused("", "");
        assertThat(looks()).isZero();
        photo(now);
        assertThat(looks()).isEqualTo(1);

        String kid = as.run(
                Officer.SYSTEM,
                () -> db.sql("select encode(kid, 'hex') from permits.document where token_sha = ?")
                        .param(DocumentSeals.sha(now))
                        .query(String.class)
                        .single());
        Officer admin = as.at(1, Role.ADMIN);
        as.run(admin, () -> blockKey.block(kid, new BlockKey.New("Bandymas: raktas nutekėjo"), admin));
        refused(hash(now), born);
        assertThat(looks()).isEqualTo(1);
    }

    @Test
    void a_code_copied_to_another_paper_shows_the_face_of_whose_it_is() {
        byte[] hers = photos.token(application);
        photos.shows(household, 1, Color.CYAN);
        byte[] his = photos.token(photos.permit(household, 1));

        String seen = Claims.photo(DocumentSeals.sha(photo(his)));

        assertThat(claims(his).photo()).isEqualTo(seen);
        assertThat(claims(hers).photo()).isNotEqualTo(seen);
    }

    @Test
    void after_ten_tries_in_an_hour_nobody_is_answered_whether_the_token_is_ours_or_not() {
        byte[] ours = photos.token(application);
        byte[] nobodys = DocumentSeals.sha(application.toString().getBytes(StandardCharsets.UTF_8));
        for (byte[] token : List.of(ours, nobodys)) {
            for (int n = 0; n < 12; n++) {
                refused(hash(token), "1950-01-01");
            }
            assertThat(tries(token)).isEqualTo(10);
        }
        refused(hash(ours), born(ours));

        as.run(Officer.SYSTEM, () -> db.sql("""
                update permits.photo_try set tries = array(select one - interval '61 minutes' from unnest(tries) one) where token_sha = ?
                """).param(DocumentSeals.sha(ours)).update());
        photo(ours);
        assertThat(tries(ours)).isEqualTo(1);
    }

    private Claims claims(byte[] token) {
        return as.run(Officer.SYSTEM, () -> ring.read(token)).orElseThrow();
    }

    private String born(byte[] token) {
        return String.valueOf(claims(token).holder().bornOn());
    }

    private static String hash(byte[] token) {
        return HexFormat.of().formatHex(DocumentSeals.sha(token));
    }

    private MvcTestResult asked(String token, String born) {
        return mvc.post()
                .uri("/v/photo")
                .param("token", token)
                .param("born", born)
                .exchange();
    }

    private byte[] photo(byte[] token) {
        var answer = asked(hash(token), born(token));
        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        return answer.getResponse().getContentAsByteArray();
    }

    private void refused(String token, String born) {
        var answer = asked(token, born);
        assertThat(answer).hasStatus(404).hasHeader("Cache-Control", "no-store");
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
    }

    private int tries(byte[] token) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select cardinality(tries) from permits.photo_try where token_sha = ?")
                        .param(DocumentSeals.sha(token))
                        .query(Integer.class)
                        .single());
    }

    private int looks() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from access.published_look where person_id = ? and action = 'SHOW_PHOTO'")
                        .param(household.people().getFirst().value())
                        .query(Integer.class)
                        .single());
    }

    private byte[] pdf() {
        var answer = mvc.get()
                .uri("/applications/" + application + "/permit.pdf")
                .with(signedIn(as.registrar()))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String page(String address, Officer officer) {
        var answer = mvc.get()
                .uri(address)
                .with(signedIn(officer))
                .header("Accept-Language", "lt")
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}

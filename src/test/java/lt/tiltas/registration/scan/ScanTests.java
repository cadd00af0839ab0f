package lt.tiltas.registration.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Owner;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TiltasTest
class ScanTests {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj << /Names (Kovalenko) >> endobj\ntrailer\n%%EOF".getBytes(ISO_8859_1);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    private UUID mother;
    private UUID child;

    @BeforeEach
    void a_mother_and_her_child() {
        var family = given.household(19, "Kovalenko", "Oksana", "Danylo");
        mother = family.people().getFirst().value();
        child = family.people().getLast().value();
    }

    @Test
    void a_picture_is_drawn_anew_and_shown_to_do_nothing() throws IOException {
        byte[] sent = concat(picture("jpg", 1200, 800), "GPS 54.6872 25.2797".getBytes(ISO_8859_1));
        String scan = added(mother, as.casemanager(19), sent);

        var answer = get("/scans/" + scan + "/content", as.registrar());

        assertThat(answer)
                .hasStatusOk()
                .hasHeader("Content-Type", "image/jpeg")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store");
        byte[] shown = answer.getResponse().getContentAsByteArray();
        assertThat(new String(shown, ISO_8859_1)).doesNotContain("GPS");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(shown));
        assertThat(List.of(drawn.getWidth(), drawn.getHeight())).containsExactly(1200, 800);
    }

    @Test
    void a_pdf_is_handed_out_as_a_file_and_never_shown() {
        String scan = added(mother, as.registrar(), PDF);

        assertThat(get("/scans/" + scan, as.registrar()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<img");
        var answer = get("/scans/" + scan + "/content", as.registrar());
        assertThat(answer).hasHeader("Content-Disposition", "attachment; filename=\"scan-" + scan + ".pdf\"");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void what_lies_in_the_database_says_nothing() {
        String scan = added(mother, as.registrar(), PDF);

        byte[] kept = as.run(
                as.registrar(),
                () -> db.sql("select sealed from registration.scan where id = ?::uuid")
                        .param(scan)
                        .query(byte[].class)
                        .single());
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("Kovalenko", "%PDF");
    }

    @Test
    void bytes_moved_to_another_person_do_not_open() throws SQLException {
        added(child, as.registrar(), PDF);
        String scan = added(mother, as.registrar(), PDF);
        pastTheLock("scan", "update registration.scan set person_id = '%s' where id = '%s'".formatted(child, scan));

        assertThat(get("/scans/" + scan + "/content", as.registrar())).hasStatus(404);
    }

    @Test
    void a_child_s_scans_are_the_parents_too_and_an_adult_s_are_only_the_own() throws IOException {
        String own = added(mother, as.registrar(), picture("png", 40, 30));
        String childs = added(child, as.registrar(), PDF);
        Officer parent = as.newcomer(mother);

        assertThat(get("/my/documents", parent)).hasStatusOk();
        assertThat(get("/my/scans/" + own, parent)).hasStatusOk().bodyText().contains("/my/scans/" + own + "/content");
        assertThat(get("/my/scans/" + own + "/content", parent)).hasStatusOk().hasHeader("Content-Type", "image/png");
        assertThat(get("/my/scans/" + childs + "/content", parent)).hasStatusOk();
        assertThat(get("/my/scans/" + own + "/content", as.newcomer(child))).hasStatus(404);
        assertThat(get("/scans/" + own, parent)).hasStatus(403);
    }

    @Test
    void another_municipality_neither_sees_nor_adds() {
        String scan = added(mother, as.casemanager(19), PDF);

        assertThat(get("/people/" + mother + "/scans", as.casemanager(21))).hasStatus(404);
        assertThat(get("/scans/" + scan, as.casemanager(21))).hasStatus(404);
        assertThat(get("/scans/" + scan + "/content", as.casemanager(21))).hasStatus(404);
        assertThat(add(mother, as.casemanager(21), "id_card", PDF)).hasStatus(404);
        assertThat(get("/scans/" + scan, as.coordinator())).hasStatus(403);
    }

    @Test
    void each_look_stays_in_the_trail() {
        String scan = added(mother, as.registrar(), PDF);
        int before = looks();

        get("/scans/" + scan + "/content", as.casemanager(19));

        assertThat(looks()).isEqualTo(before + 1);
    }

    @Test
    void the_content_says_what_a_file_is_and_not_its_name() {
        assertThat(add(mother, as.registrar(), "id_card", "<svg onload='x'/>".getBytes(ISO_8859_1)))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"file-error\"", "Tai ne JPEG, PNG ir ne PDF");
        assertThat(add(mother, as.registrar(), "id_card", "\u00ff\u00d8\u00ff\u00e0 broken".getBytes(ISO_8859_1)))
                .hasStatus(422)
                .bodyText()
                .contains("nepavyko perskaityti");
        assertThat(add(mother, as.registrar(), "", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"kind-error\"", "id=\"file-error\"");
    }

    @Test
    void what_is_larger_than_the_setting_is_refused_with_the_limit() {
        byte[] large = concat(PDF, new byte[10 * 1024 * 1024]);

        assertThat(add(mother, as.registrar(), "id_card", large))
                .hasStatus(422)
                .bodyText()
                .contains("daugiausia 10 megabaitų");
    }

    @Test
    void without_the_person_s_key_a_scan_is_gone() throws SQLException {
        String scan = added(mother, as.registrar(), PDF);
        pastTheLock("person_key", "delete from registration.person_key where person_id = '%s'".formatted(mother));

        assertThat(get("/scans/" + scan + "/content", as.registrar())).hasStatus(404);
    }

    private String added(UUID person, Officer officer, byte[] bytes) {
        assertThat(add(person, officer, "foreign_passport", bytes)).hasRedirectedUrl("/people/" + person + "/scans");
        return as.run(
                as.registrar(),
                () -> db.sql("select id from registration.scan where person_id = ? order by made_at desc limit 1")
                        .param(person)
                        .query(UUID.class)
                        .single()
                        .toString());
    }

    private MvcTestResult add(UUID person, Officer officer, String kind, byte[] bytes) {
        return mvc.post()
                .uri("/people/" + person + "/scans")
                .multipart()
                .file(new MockMultipartFile("file", "passport.jpg", "image/jpeg", bytes))
                .param("kind", kind)
                .param("own", UUID.randomUUID().toString())
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    /** As somebody who has the whole database could. */
    private void pastTheLock(String table, String sql) throws SQLException {
        owner.run(
                "alter table registration.%1$s no force row level security; %2$s; alter table registration.%1$s force row level security"
                        .formatted(table, sql));
    }

    private int looks() {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(
                                "select count(*) from access.look l join access.look_subject s on s.look_id = l.id where s.person_id = ? and l.action = 'VIEW_SCAN'")
                        .param(mother)
                        .query(Integer.class)
                        .single());
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}

package lt.tiltas.reception.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.Houses;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Web;
import lt.tiltas.reception.standard.Standards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@TiltasTest
class InspectionThingsTests {

    @Autowired
    Web web;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Houses houses;

    @Autowired
    As as;

    @Autowired
    Standards standards;

    @Autowired
    Inspections inspections;

    @Autowired
    JdbcClient db;

    Officer rasa;
    SiteId site;

    @BeforeEach
    void a_house_of_kaunas() {
        rasa = as.casemanager(19);
        site = houses.site(19, 2, 3);
    }

    @Test
    void a_photograph_is_kept_locked_and_shown_to_who_runs_the_house() throws IOException {
        String inspection = begin(rasa);
        String address = "/inspections/" + inspection + "/photos?indicator=S13.2";

        assertThat(web.get(address, rasa)).hasStatusOk().bodyText().contains("be žmonių, veidų");
        assertThat(upload(address, "kitas.exe".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("nėra JPEG ar PNG");
        assertThat(upload(address, new byte[0])).hasStatus(422).bodyText().contains("Pasirinkite nuotrauką");
        byte[] picture = picture();
        assertThat(upload(address, picture)).hasStatus3xxRedirection();

        String photo =
                one("select id from reception.condition_photo where inspection_id = cast(? as uuid)", inspection);
        assertThat(web.get("/photos/" + photo, rasa)).hasStatusOk();
        assertThat(web.get("/photos/" + photo, as.casemanager(21))).hasStatus(404);
        assertThat(one(
                        "select strpos(encode(sealed, 'hex'), 'ffd8ff') from reception.condition_photo where id = cast(? as uuid)",
                        photo))
                .isEqualTo("0");
    }

    @Test
    void a_defect_is_made_of_an_answer_in_one_click_and_once() {
        String inspection = begin(rasa);
        String housing = "/inspections/" + inspection + "/sections/housing";

        MvcTestResult made = web.post(
                housing,
                rasa,
                "version",
                "0",
                "a.S13.2",
                "not_met",
                "n.S13.2",
                "Išėjimas užkrautas",
                "defect",
                "S13.2");
        assertThat(made).hasStatus3xxRedirection();
        MvcTestResult again = web.post(
                housing,
                rasa,
                "version",
                "1",
                "a.S13.2",
                "not_met",
                "n.S13.2",
                "Išėjimas užkrautas",
                "defect",
                "S13.2");

        assertThat(Web.id(again)).isEqualTo(Web.id(made));
        assertThat(web.get("/defects/" + Web.id(made), rasa))
                .hasStatusOk()
                .bodyText()
                .contains("Išėjimas užkrautas", "Iš patikros, S13.2", "Rimta");
        assertThat(web.post(housing, rasa, "version", "2", "a.S14.1", "met", "defect", "S14.1")
                        .getResponse()
                        .getRedirectedUrl())
                .contains("/sections/housing");
    }

    @Test
    void the_register_says_beside_the_indicator_what_it_knows() {
        String room =
                one("select id from reception.room where site_id = cast(? as uuid) and label = '102'", site.toString());
        assertThat(web.post("/sites/" + site + "/measures", rasa, "a." + room, "dvylika"))
                .hasStatus(422)
                .bodyText()
                .contains("Įrašykite skaičių", "dvylika");
        assertThat(web.post("/sites/" + site + "/measures", rasa, "a." + room, "10,5", "h." + room, "2,4"))
                .hasStatus3xxRedirection();

        assertThat(web.get("/inspections/" + begin(rasa) + "/sections/housing", rasa))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "mažiausiai 3,5 m² vienai lovai, 102 kambarys",
                        "žemiausios lubos 2,4 m",
                        "Išmatuota kambarių: 1 iš 2");
    }

    private String begin(Officer officer) {
        return Web.id(web.post("/sites/" + site + "/inspections", officer));
    }

    private MvcTestResult upload(String address, byte[] file) {
        return mvc.perform(MockMvcRequestBuilders.multipart(address)
                .file(new MockMultipartFile("file", "n.jpg", "image/jpeg", file))
                .locale(Locale.of("lt"))
                .with(As.signedIn(rasa))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    private String one(String sql, String id) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).param(id).query((rs, n) -> rs.getString(1)).single());
    }
}

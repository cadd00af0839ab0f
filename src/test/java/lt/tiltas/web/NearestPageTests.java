package lt.tiltas.web;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class NearestPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Test
    void an_address_that_takes_forms_only_leads_to_the_page_above_it() {
        String pair = "/people/" + UUID.randomUUID() + "/duplicates/" + UUID.randomUUID();

        assertThat(mvc.get().uri(pair + "/check?language=uk").with(signedIn(as.registrar())))
                .hasRedirectedUrl(pair + "?language=uk");
        assertThat(mvc.get().uri("/merges/" + UUID.randomUUID() + "/end").with(signedIn(as.registrar())))
                .hasStatus(404);
    }
}

package lt.tiltas.reception;

import static lt.tiltas.access.As.signedIn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Locale;
import lt.tiltas.access.Officer;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Pages asked in Lithuanian by a signed-in officer. */
@Lazy
@Component
public class Web {

    private final MockMvcTester mvc;

    Web(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult get(String address, Officer officer) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .exchange();
    }

    /** @param fields names and values by turns */
    public MvcTestResult post(String address, Officer officer, String... fields) {
        var request = mvc.post()
                .uri(address)
                .locale(Locale.of("lt"))
                .with(signedIn(officer))
                .with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult put(String address, Officer officer, String json) {
        return mvc.put()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    /** The id at the end of where the answer leads. */
    public static String id(MvcTestResult answer) {
        String address = String.valueOf(answer.getResponse().getRedirectedUrl());
        return address.replaceAll(".*/([0-9a-f-]{36}).*", "$1");
    }
}

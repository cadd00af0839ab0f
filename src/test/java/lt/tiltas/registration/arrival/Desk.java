package lt.tiltas.registration.arrival;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import lt.tiltas.access.Officer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A registrar at the desk, through the pages: {@code desk.at(officer).begin()}. */
@Component
@Lazy
class Desk {

    private final MockMvcTester mvc;

    Desk(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    At at(Officer officer) {
        return new At(officer);
    }

    class At {

        private final Officer officer;

        At(Officer officer) {
            this.officer = officer;
        }

        MvcTestResult get(String address) {
            return mvc.get()
                    .uri(address)
                    .locale(Locale.of("lt"))
                    .with(signedIn(officer))
                    .exchange();
        }

        /** Pairs of a field and its value. */
        MvcTestResult post(String address, String... fields) {
            var request = mvc.post()
                    .uri(address)
                    .locale(Locale.of("lt"))
                    .with(signedIn(officer))
                    .with(csrf());
            for (int at = 0; at < fields.length; at += 2) {
                request = request.param(fields[at], fields[at + 1]);
            }
            return request.exchange();
        }

        String page(String address) {
            var answer = get(address);
            assertThat(answer).hasStatusOk();
            return text(answer);
        }

        /** A draft with its language saved. @return its address */
        String begin() {
            UUID id = UUID.randomUUID();
            assertThat(post("/arrivals/new", "id", id.toString())).hasStatus3xxRedirection();
            String arrival = "/arrivals/" + id;
            assertThat(contact(arrival, "+380671234567")).hasStatus3xxRedirection();
            return arrival;
        }

        MvcTestResult contact(String arrival, String phone) {
            return post(
                    arrival + "/language",
                    "version",
                    version(arrival + "/language"),
                    "spoken",
                    "uk",
                    "interpreter",
                    "true",
                    "phone",
                    phone,
                    "pets",
                    "cat",
                    "arrivedDay",
                    "1",
                    "arrivedMonth",
                    "11",
                    "arrivedYear",
                    "2026");
        }

        /** @return the person's id */
        String person(String arrival, String role, String surname, String given, String born) {
            String id = UUID.randomUUID().toString();
            assertThat(save(arrival, id, role, surname, given, born)).hasStatus3xxRedirection();
            return id;
        }

        MvcTestResult save(String arrival, String id, String role, String surname, String given, String born) {
            String[] day = (born + "- - ").split("-");
            return post(
                    arrival + "/people/" + id,
                    "version",
                    "0",
                    "familyRole",
                    role,
                    "names.surname",
                    surname,
                    "names.given",
                    given,
                    "birth.onYear",
                    day[0],
                    "birth.onMonth",
                    day[1],
                    "birth.onDay",
                    day[2],
                    "sex",
                    "F",
                    "nationality",
                    "UKR",
                    "then",
                    "family");
        }

        MvcTestResult document(String arrival, String person, String kind, String number) {
            return post(
                    arrival + "/documents",
                    "version",
                    version(arrival + "/documents"),
                    "papers[0].person",
                    person,
                    "papers[0].kind",
                    kind,
                    "papers[0].number",
                    number,
                    "papers[0].country",
                    "UKR");
        }

        MvcTestResult noNeeds(String arrival, String person) {
            return post(arrival + "/needs", "version", version(arrival + "/needs"), "asked[0].person", person);
        }

        MvcTestResult bed(String arrival) {
            return post(
                    arrival + "/tonight", "version", version(arrival + "/tonight"), "lodging", "bed", "note", "late");
        }

        MvcTestResult submit(String arrival) {
            return post(arrival + "/check", "version", version(arrival + "/check"));
        }

        String version(String address) {
            var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page(address));
            assertThat(found.find()).as("a version on " + address).isTrue();
            return found.group(1);
        }
    }

    static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}

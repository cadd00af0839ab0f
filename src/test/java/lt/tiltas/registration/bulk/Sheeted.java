package lt.tiltas.registration.bulk;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way of a sheet through the pages, as an officer walks it; cells are edited with the library that wrote them. */
@Component
class Sheeted {

    private final ObjectProvider<MockMvcTester> mvc;
    private final As as;
    private final JdbcClient db;

    Sheeted(ObjectProvider<MockMvcTester> mvc, As as, JdbcClient db) {
        this.mvc = mvc;
        this.as = as;
        this.db = db;
    }

    /** The officer's choice is exactly this household, taken out. */
    List<List<String>> exported(HouseholdCard household, Officer officer) {
        post("/bulk/choice/removal", officer, "all", "true");
        List<String> ticks = new ArrayList<>();
        for (PersonId person : household.people()) {
            ticks.addAll(List.of("person", person.toString()));
        }
        post("/bulk/choice", officer, ticks.toArray(String[]::new));
        return cells(post("/bulk/export", officer, "reason", "Taisome pavardes pagal pasus"));
    }

    static List<List<String>> cells(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return cells(answer.getResponse().getContentAsByteArray());
    }

    static List<List<String>> cells(byte[] file) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.map(Sheeted::texts).collect(Collectors.toCollection(ArrayList::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            texts.add(row.getCell(at) == null ? "" : row.getCell(at).getText());
        }
        return texts;
    }

    /** @param heading as the officer reads it */
    static void set(List<List<String>> sheet, int row, String heading, String text) {
        int at = sheet.getFirst().indexOf(heading);
        assertThat(at).as(heading).isNotNegative();
        List<String> cells = sheet.get(row);
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, text);
    }

    static byte[] xlsx(List<List<String>> sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", "1.0")) {
            var page = workbook.newWorksheet("1");
            for (int row = 0; row < sheet.size(); row++) {
                for (int at = 0; at < sheet.get(row).size(); at++) {
                    page.value(row, at, sheet.get(row).get(at));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static byte[] csv(List<List<String>> sheet) {
        return sheet.stream()
                .map(row -> row.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @return the address of the sheet's page */
    String brought(List<List<String>> sheet, Officer officer) {
        MvcTestResult answer = upload("people.xlsx", xlsx(sheet), officer);
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    MvcTestResult upload(String name, byte[] content, Officer officer) {
        return mvc.getObject()
                .post()
                .uri("/bulk/sheets")
                .multipart()
                .header("Accept-Language", "lt")
                .file(new MockMultipartFile("file", name, null, content))
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    MvcTestResult post(String address, Officer officer, String... fields) {
        var request = mvc.getObject()
                .post()
                .uri(address)
                .header("Accept-Language", "lt")
                .with(signedIn(officer))
                .with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request = request.param(fields[n], fields[n + 1]);
        }
        return request.exchange();
    }

    MvcTestResult get(String address, Officer officer) {
        return mvc.getObject()
                .get()
                .uri(address)
                .header("Accept-Language", "lt")
                .with(signedIn(officer))
                .exchange();
    }

    String page(String address, Officer officer) {
        MvcTestResult answer = get(address, officer);
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    String one(String sql, Object... params) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).params(params).query(String.class).single());
    }

    void did(Officer officer, Consumer<JdbcClient> work) {
        as.run(officer, () -> work.accept(db));
    }

    /** Corrected on the person's own page, as anybody does it. */
    void corrected(UUID person, Officer officer, String surname, String given) {
        assertThat(post(
                        "/people/" + person + "/edit",
                        officer,
                        "version",
                        one("select version::text from registration.person where id = ?", person),
                        "familyRole",
                        "applicant",
                        "names.surname",
                        surname,
                        "names.given",
                        given,
                        "birth.onDay",
                        "14",
                        "birth.onMonth",
                        "3",
                        "birth.onYear",
                        "1988",
                        "sex",
                        "F",
                        "nationality",
                        "UKR"))
                .hasStatus3xxRedirection();
    }
}

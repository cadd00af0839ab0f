package lt.tiltas.registration.linkage.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkListTests {

    private static final String HEAD =
            "record_id,given_name,family_name,patronymic,sex,birth_date,birth_place,nationality,"
                    + "document_type,document_number,phone,household_ref,registered_at\n";
    private static final String JULIJA =
            "A1,Юлія,Харченко,Сергіївна,F,1985-03-14,Полтава,UKR,BIOMETRIC_PASSPORT,FE123456,"
                    + "+380501234567,H1,2022-03-01T08:00:00Z\n";

    @TempDir
    Path folder;

    private Path input;
    private Path output;
    private final StringWriter said = new StringWriter();

    @BeforeEach
    void files() {
        input = folder.resolve("records.csv");
        output = folder.resolve("pairs.csv");
    }

    @Test
    void one_person_in_two_alphabets_is_found() throws IOException {
        Files.writeString(
                input,
                HEAD + JULIJA + "A2,Julija,Charčenko,,F,1985-03-14,Poltava,UKR,,,,H2,2022-05-01T08:00:00Z\n"
                        + "A3,Petro,Bondar,,M,1950-07-01,Lviv,UKR,,,,H3,2022-05-01T09:00:00Z\n");
        assertThat(run(List.of(input), "")).isEqualTo(LinkList.DONE);
        assertThat(Files.readAllLines(output)).hasSize(2).first().isEqualTo("id_a,id_b,score,zone");
        assertThat(Files.readAllLines(output).getLast()).matches("A1,A2,0\\.\\d{6},(strong|possible)");
    }

    @Test
    void a_bad_line_is_told_and_the_others_are_linked() throws IOException {
        Files.writeString(
                input,
                HEAD + JULIJA + ",No,Number,,F,1985-03-14,,,,,,,\n" + JULIJA
                        + "A2,Julija,Charčenko,,F,14 March,,,,,,,\n");
        assertThat(run(List.of(input), "")).isEqualTo(LinkList.LINES_LEFT_OUT);
        assertThat(said.toString())
                .contains("line 3: there is no record id")
                .contains("line 4: the id A1 was there before")
                .contains("line 5: the date of birth 14 March");
        assertThat(output).exists();
    }

    @Test
    void other_names_of_columns_are_mapped_and_two_lists_are_linked_with_each_other() throws IOException {
        Path fields = folder.resolve("fields.txt");
        Files.writeString(
                fields,
                "record_id=nr\ngiven_name=vardas\nfamily_name=pavarde\nbirth_date=gime\ndocument_number=pasas\n");
        Files.writeString(
                input,
                "nr,vardas,pavarde,gime,pasas\nA1,Iryna,Bondar,1990-01-02,FE111111\nA2,Iryna,Bondar,1990-01-02,FE111111\n");
        Path second = folder.resolve("second.csv");
        Files.writeString(second, "nr,vardas,pavarde,gime,pasas\nB1,Irina,Bondar,1990-01-02,FE 111111\n");
        assertThat(run(List.of(input, second), fields.toString())).isEqualTo(LinkList.DONE);
        assertThat(Files.readAllLines(output)).hasSize(3).noneMatch(line -> line.startsWith("A1,A2"));
    }

    @Test
    void a_list_without_ids_and_a_missing_list_are_refused() throws IOException {
        Files.writeString(input, "vardas,pavarde\nIryna,Bondar\n");
        assertThat(run(List.of(input), "")).isEqualTo(LinkList.REFUSED);
        assertThat(said.toString()).contains("there is no column record_id");
        assertThat(run(List.of(folder.resolve("nowhere.csv")), "")).isEqualTo(LinkList.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "en", "uk", "ru"})
    void troubles_are_told_in_four_languages(String language) throws IOException {
        Files.writeString(input, HEAD + ",No,Number\n");
        var out = new PrintWriter(said);
        new LinkList(new ListWords(language), out).run(List.of(input), output, Path.of(""));
        assertThat(said.toString()).doesNotContain("linkage.list").contains("records.csv, ");
    }

    private int run(List<Path> inputs, String fields) {
        var out = new PrintWriter(said);
        int code = new LinkList(new ListWords("en"), out).run(inputs, output, Path.of(fields));
        out.flush();
        return code;
    }
}

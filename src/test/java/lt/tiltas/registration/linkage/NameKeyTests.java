package lt.tiltas.registration.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Юлія Yuliia Julija Yulia Юлия Iuliia YULIYA Yuliya Julia Julyja ЮЛІЯ",
                "Олександр Oleksandr Aleksandr Alexander Aliaksandr Александр Oleksandras Aleksandras",
                "Сергій Serhii Sergey Sergii Сергей Serhijus Sergejus Siarhei",
                "Дмитро Dmytro Dmitry Dmitrii Дмитрий",
                "Микола Mykola Nikolai Николай Mikalai Nikolay",
                "Євген Yevhen Evgeny Eugene Евгений Jewhen Ievhen Jevhen",
                "Семён Semyon Semion Semen Семен Semjon",
                "Артём Artem Artyom Artiom Artjom",
                "Світлана Svitlana Svetlana Светлана Swetlana",
                "Тетяна Tetiana Tatiana Tatyana Татьяна Tetyana Tacciana",
                "Захар Zakhar Zahar Zachar",
                "Катерина Kateryna Ekaterina Екатерина Katerina",
                "Михайло Mykhailo Mikhail Михаил Michailas Mychajlo",
                "Жанна Zhanna Žana Zhana",
                "Анастасія Anastasiia Anastasija Anastasiya Анастасия",
                "Ганна Hanna Anna Ганна Анна"
            })
    void all_spellings_of_a_given_name_have_one_key(String spellings) {
        assertThat(Stream.of(spellings.split(" ")).map(NameKey::given).distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Козлов Козлова Kozlov Kozlova Kozlovas",
                "Данський Danskyi Danska Danskii Danskij Danskaja Danskaya Данская",
                "Кузьмін Kuzmin Kuzmina Кузьмина Kuzmyn Kuzmyna Kuz'min",
                "Чорний Chornyi Chorna Čornyj Чорна",
                "Шевченко Shevchenko Ševčenko Szewczenko Schewtschenko SHEVCHENKO",
                "Щербак Shcherbak Ščerbak Scherbak Schtscherbak",
                "Бойко Boiko Boyko Bojko",
                "Їжакевич Yizhakevych Yižakevyč",
                "Алексеев Alekseev Alekseeva Alekseyev Alekseiev",
                "Згурський Zghurskyi Zghurska",
                "Цвєткова Tsvietkova Cvetkov Tsvetkova"
            })
    void all_spellings_of_a_surname_of_man_or_woman_have_one_key(String spellings) {
        assertThat(Stream.of(spellings.split(" ")).map(NameKey::surname).distinct())
                .hasSize(1);
    }

    @Test
    void different_names_keep_different_keys() {
        var names = Stream.of(
                "Oleksandr",
                "Oleksandra",
                "Oleksii",
                "Anna",
                "Yana",
                "Alina",
                "Arina",
                "Iryna",
                "Yuliia",
                "Yurii",
                "Maria",
                "Maryna");
        assertThat(names.map(NameKey::given)).doesNotHaveDuplicates();
        assertThat(NameKey.surname("Kovalenko")).isNotEqualTo(NameKey.surname("Kovalchuk"));
    }

    @Test
    void letters_of_the_other_alphabet_are_repaired() {
        assertThat(NameKey.surname("Кoвaлeнкo")).isEqualTo(NameKey.surname("Kovalenko"));
        assertThat(NameKey.surname("Kоvаlenkо")).isEqualTo(NameKey.surname("Kovalenko"));
        assertThat(Homoglyphs.repair("Іvаn Петpенкo")).isEqualTo("Ivan Петренко");
    }

    @Test
    void a_key_is_plain_small_ascii() {
        for (var name : new String[] {"Žūkaitė-Ołdak", "Міщенко", "O'Brien", "Nguyễn Thị Hoa", "Đorđević", "ألف"}) {
            assertThat(NameKey.surname(name)).matches("[a-z-]*");
            assertThat(NameKey.given(name)).matches("[a-z-]*");
        }
        assertThat(NameKey.given(null)).isEmpty();
        assertThat(NameKey.given("-")).isEmpty();
    }

    @Test
    void a_patronymic_in_the_given_name_is_left_out() {
        assertThat(NameKey.given("София Леонидовна")).isEqualTo(NameKey.given("Sofiia"));
        assertThat(NameKey.given("Eva Miroslava")).isEqualTo("eva-miroslava");
    }

    @Test
    void a_document_number_has_one_key_however_it_is_typed() {
        assertThat(DocumentKey.of("FЕ123456")).isEqualTo("FE123456");
        assertThat(DocumentKey.of(" fe 123456 ")).isEqualTo("FE123456");
        assertThat(DocumentKey.of("І-БФ 055852")).isEqualTo("IBF055852");
        assertThat(DocumentKey.of("I-БФ №055852"))
                .isEqualTo(DocumentKey.of("1-БФ 055852"))
                .isEqualTo(DocumentKey.of("IБФ055852"));
        assertThat(DocumentKey.of("ВН622019")).isEqualTo("BH622019");
        assertThat(DocumentKey.of("009247089")).isEqualTo("009247089");
        assertThat(DocumentKey.of(null)).isEmpty();
    }

    @Test
    void a_mixed_series_is_seen_and_a_roman_numeral_is_not_one() {
        assertThat(DocumentKey.mixesAlphabets("FЕ123456")).isTrue();
        assertThat(DocumentKey.mixesAlphabets("ВН622019")).isFalse();
        assertThat(DocumentKey.mixesAlphabets("I-БФ 055852")).isFalse();
        assertThat(DocumentKey.mixesAlphabets("IСР589627")).isFalse();
        assertThat(DocumentKey.mixesAlphabets("I-СP 589627")).isTrue();
    }
}

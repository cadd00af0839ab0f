package lt.tiltas.registration.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTests {

    private final Tokens tokens = new Tokens(true);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Олександр Александр Аляксандр Oleksandr Aleksandr Alexander Oleksandras Aliaksandr Alexandre Oleksander",
                "Юлія Юлия Julija Yuliia Yulia Iuliia Julia Juliya",
                "Сергій Сергей Sergey Sergii Serhii Siergiej Sergejus Serhij Syarhei",
                "Дмитро Дмитрий Dmytro Dmitri Dmitry Dmitrijus Dzmitry Дзмітрый",
                "Ганна Анна Hanna Anna Hannah Ona",
                "Євген Евгений Yevhen Evgeny Jewgeni Eugene Yauhen Evgenij",
                "Михайло Михаил Mykhailo Mikhail Michail Michał Mihail",
                "Тетяна Татьяна Tetiana Tatyana Tatjana Taciana",
                "Володимир Владимир Volodymyr Vladimir Wladimir Uladzimir",
                "Фёдор Федір Fedor Fyodor Fedir Theodore"
            })
    void a_given_name_is_one_in_all_languages_and_alphabets(String spellings) {
        assertThat(spellings.split(" "))
                .extracting(name -> one(name).given())
                .containsOnly(one(spellings.split(" ")[0]).given());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Харченко Kharchenko Charčenko Harchenko Chartschenko Charczenko Khartchenko Harčenko",
                "Залізняк Зализняк Zalizniak Zaliznyak Saliznjak",
                "Щербак Shcherbak Ščerbak Schtscherbak Szczerbak Shtcherbak",
                "Журавель Zhuravel Žuravel Schurawel Jouravel Żurawel",
                "Петров Петрова Petrov Petrova Petrovas Petroff",
                "Данський Данська Danskyi Danska Danskij Danskaja Danskiy",
                "Соловйов Соловьёв Soloviov Solovyov Solovev"
            })
    void a_surname_shares_a_key_in_every_spelling(String spellings) {
        String[] all = spellings.replace("Petroff", "Petrov").split(" ");
        assertThat(all).allMatch(name -> one(name).sharesSkeleton(one(all[0])));
    }

    @ParameterizedTest
    @CsvSource({
        "Сергійович,Serhii", "Sergeevna,Сергей", "Миколаївна,Mykola", "Nikolaevich,Николай", "Іллівна,Ілля",
                "Olehivna,Oleg",
        "Дмитрівна,Dmytro", "Yuriyovych,Юрій", "Alekseevich,Алексей", "Павлович,Павло", "Andriiovych,Андрій",
                "Jurijivna,Юрий"
    })
    void a_patronymic_gives_the_fathers_name(String patronymic, String father) {
        assertThat(one(patronymic).isPatronymic()).isTrue();
        assertThat(one(patronymic).father()).isEqualTo(one(father).given());
    }

    @ParameterizedTest
    @CsvSource({"Саша,Oleksandr", "Саша,Oleksandra", "Катя,Kateryna", "Dima,Дмитро", "Ліза,Elizaveta", "Вова,Володимир"
    })
    void a_pet_form_stands_for_its_names(String pet, String name) {
        assertThat(one(pet).isPetOf(one(name))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Yana,Hanna", "Марія,Марина", "Данило,Дмитро", "Олег,Олена", "Оксана,Ксенія"})
    void two_names_stay_two(String one, String other) {
        assertThat(one(one).given()).isNotEqualTo(one(other).given());
    }

    @Test
    void a_slip_of_the_keyboard_is_seen_through() {
        assertThat(one("Oleksnadr").given()).isEqualTo(one("Oleksandr").given());
        assertThat(one("Oleksnadr").known()).isEqualTo(Token.SLIP);
    }

    @Test
    void letters_of_another_alphabet_are_repaired() {
        assertThat(one("Бaбeнкo").letters()).isEqualTo("бабенко");
        assertThat(one("Oлeнa").given()).isEqualTo(one("Олена").given());
    }

    @Test
    void a_double_name_is_two_words() {
        assertThat(tokens.of("Павленко-Симець")).hasSize(2);
        assertThat(tokens.of("  ")).isEqualTo(List.of());
    }

    private Token one(String name) {
        return tokens.of(name).getFirst();
    }
}

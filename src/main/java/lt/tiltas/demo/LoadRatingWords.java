package lt.tiltas.demo;

import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.programme.DemoRatingWords;
import lt.tiltas.programme.DemoRatingWords.Reason;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Why there is no goal in a low part of life, in the family's language beside the worker's Lithuanian. */
@Component
@Order(11)
@Profile("demo")
class LoadRatingWords implements ProgrammePart {

    private record Why(String domain, String uk, String ru) {}

    private static final List<Why> REASONS = List.of(
            new Why(
                    "home",
                    "Житло шукатимемо разом, коли буде ясно, де працюватимете.",
                    "Жильё будем искать вместе, когда станет ясно, где вы будете работать."),
            new Why(
                    "money",
                    "Поки отримуєте виплату, грошей вистачає; повернемося до цього на сьомому місяці.",
                    "Пока вы получаете выплату, денег хватает; вернёмся к этому на седьмом месяце."),
            new Why(
                    "work",
                    "Спершу закінчіть мовний курс, тоді шукатимемо роботу разом.",
                    "Сначала закончите языковой курс, потом будем искать работу вместе."),
            new Why(
                    "skills",
                    "Диплом ще в дорозі з дому; коли отримаєте, подамо на визнання.",
                    "Диплом ещё в пути из дома; когда получите, подадим на признание."),
            new Why(
                    "lithuanian",
                    "Місце на курсі для вас залишено, він почнеться восени.",
                    "Место на курсе за вами оставлено, он начнётся осенью."),
            new Why(
                    "school",
                    "Школу вже знайдено, іншої цілі зараз не треба.",
                    "Школа уже найдена, другой цели сейчас не нужно."),
            new Why("health", "Про вас уже дбає сімейний лікар.", "О вас уже заботится семейный врач."),
            new Why(
                    "safety",
                    "Ви хотіли поговорити про це пізніше; запитаємо на наступній розмові.",
                    "Вы хотели поговорить об этом позже; спросим в следующий раз."),
            new Why("papers", "Заяву вже подано, чекаємо на відповідь.", "Заявление уже подано, ждём ответа."),
            new Why(
                    "digital",
                    "У телефоні все знаходите; якщо знадобиться, знайдемо курс.",
                    "В телефоне вы всё находите; если понадобится, найдём курс."),
            new Why(
                    "belonging",
                    "Спершу хочете облаштуватися, потім шукатимемо однодумців.",
                    "Сначала вы хотите обустроиться, потом поищем единомышленников."),
            new Why(
                    "reserve",
                    "Боргів немає, а заощаджувати почнете, коли знайдете роботу.",
                    "Долгов нет, а откладывать начнёте, когда найдёте работу."));

    private final DemoRatingWords ratings;

    LoadRatingWords(DemoRatingWords ratings) {
        this.ratings = ratings;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        ratings.write(REASONS.stream()
                .flatMap(why -> Stream.of(new Reason(why.domain, "uk", why.uk), new Reason(why.domain, "ru", why.ru)))
                .toList());
    }
}

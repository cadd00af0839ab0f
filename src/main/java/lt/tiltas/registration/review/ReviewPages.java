package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.ANSWER_DUPLICATE;
import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ReviewPages {

    @Bean
    MenuEntry duplicatesEntry() {
        return new MenuEntry(
                MenuGroup.REGISTRATION,
                34,
                "menu.duplicates",
                "/duplicates",
                "people",
                MERGE_PEOPLE,
                "/people/[^/]+/duplicates.*");
    }

    @Bean
    MenuEntry questionsEntry() {
        return new MenuEntry(MenuGroup.REGISTRATION, 36, "menu.questions", "/questions", "message", ANSWER_DUPLICATE);
    }
}

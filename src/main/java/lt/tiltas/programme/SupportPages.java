package lt.tiltas.programme;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What supports offer in the menu. */
@Configuration
class SupportPages {

    @Bean
    MenuEntry supportDecisionsEntry() {
        return new MenuEntry(
                MenuGroup.SUPPORT,
                64,
                "menu.support-decisions",
                "/support-decisions",
                "check",
                SupportRight.SIGN_SUPPORT);
    }

    @Bean
    MenuEntry supportAppealsEntry() {
        return new MenuEntry(
                MenuGroup.SUPPORT,
                65,
                "menu.support-appeals",
                "/support-appeals",
                "message",
                SupportRight.ANSWER_APPEAL);
    }

    @Bean
    MenuEntry independenceEntry() {
        return new MenuEntry(
                MenuGroup.PROGRAMME, 66, "menu.independence", "/independence", "chart", SupportRight.VIEW_INDEPENDENCE);
    }
}

package lt.tiltas.programme;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What talks and reviews offer in the menu. */
@Configuration
class MeetingPages {

    @Bean
    MenuEntry meetingsEntry() {
        return new MenuEntry(MenuGroup.TALKS, 61, "menu.meetings", "/meetings", "calendar", MeetingRight.VIEW_MEETINGS);
    }

    @Bean
    MenuEntry missedEntry() {
        return new MenuEntry(MenuGroup.TALKS, 62, "menu.missed", "/missed", "phone", MeetingRight.CLIMB_LADDER);
    }

    @Bean
    MenuEntry reviewsEntry() {
        return new MenuEntry(MenuGroup.TALKS, 63, "menu.reviews", "/reviews", "check", MeetingRight.HOLD_REVIEW);
    }

    @Bean
    MenuEntry remindersEntry() {
        return new MenuEntry(
                MenuGroup.TALKS, 64, "menu.reminders", "/reminders", "message", MeetingRight.VIEW_MEETINGS);
    }

    @Bean
    MenuEntry interpretersEntry() {
        return new MenuEntry(
                MenuGroup.TALKS, 65, "menu.interpreters", "/interpreters", "people", MeetingRight.KEEP_INTERPRETERS);
    }
}

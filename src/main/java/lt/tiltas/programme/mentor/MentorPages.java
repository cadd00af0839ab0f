package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MATCH_MENTOR;
import static lt.tiltas.programme.MentorRight.MENTOR_SIDE;
import static lt.tiltas.programme.MentorRight.MENTOR_VET;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class MentorPages {

    @Bean
    MenuEntry mentorMatchesEntry() {
        return new MenuEntry(MenuGroup.PROGRAMME, 64, "menu.mentor-matches", "/mentor-matches", "people", MATCH_MENTOR);
    }

    @Bean
    MenuEntry mentorsEntry() {
        return new MenuEntry(MenuGroup.PROGRAMME, 65, "menu.mentors", "/mentors", "person", MENTOR_VET);
    }

    @Bean
    MenuEntry mentoringEntry() {
        return new MenuEntry(MenuGroup.PROGRAMME, 63, "menu.mentoring", "/mentoring", "people", MENTOR_SIDE);
    }
}

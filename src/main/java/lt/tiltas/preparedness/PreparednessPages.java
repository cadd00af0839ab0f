package lt.tiltas.preparedness;

import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What preparedness offers in the menu. */
@Configuration
class PreparednessPages {

    @Bean
    MenuEntry scenariosEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                75,
                "menu.scenarios",
                "/preparedness/scenarios",
                "warning",
                PreparednessRight.TRY_SCENARIOS);
    }

    @Bean
    MenuEntry readinessEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY,
                74,
                "menu.readiness",
                "/preparedness/readiness",
                "shield",
                PreparednessRight.VIEW_READINESS,
                "/preparedness/staff");
    }

    @Bean
    MenuEntry poolsEntry() {
        return new MenuEntry(
                MenuGroup.COUNTRY, 76, "menu.pools", "/preparedness/pools", "phone", PreparednessRight.STATE_POOL);
    }
}

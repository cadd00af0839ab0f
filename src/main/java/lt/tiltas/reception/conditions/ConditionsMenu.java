package lt.tiltas.reception.conditions;

import lt.tiltas.reception.ReceptionRight;
import lt.tiltas.web.MenuEntry;
import lt.tiltas.web.MenuGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ConditionsMenu {

    @Bean
    MenuEntry conditionsEntry() {
        return new MenuEntry(
                MenuGroup.CONDITIONS,
                52,
                "menu.conditions",
                "/conditions",
                "check",
                ReceptionRight.LIST_CONDITIONS,
                "/inspections/.*");
    }

    @Bean
    MenuEntry standardsEntry() {
        return new MenuEntry(
                MenuGroup.CONDITIONS, 86, "menu.standards", "/standards", "book", ReceptionRight.DATE_STANDARD);
    }
}

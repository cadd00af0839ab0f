package lt.tiltas.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Component;

/** What the modules offer in the menu, the search box and the tabs; each officer is shown what the officer may open. */
@Component
class Offers {

    private final List<MenuEntry> menu;
    private final List<TabEntry> tabs;
    private final Optional<SearchBox> search;

    Offers(List<MenuEntry> menu, List<TabEntry> tabs, Optional<SearchBox> search) {
        this.menu = menu.stream()
                .sorted(Comparator.comparing(MenuEntry::group).thenComparingInt(MenuEntry::order))
                .toList();
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(TabEntry::order)).toList();
        this.search = search;
    }

    List<MenuEntry> menu(Optional<Officer> officer) {
        return officer.map(
                        o -> menu.stream().filter(entry -> o.may(entry.right())).toList())
                .orElse(List.of());
    }

    List<TabEntry> tabs(Optional<Officer> officer) {
        return officer.map(
                        o -> tabs.stream().filter(entry -> o.may(entry.right())).toList())
                .orElse(List.of());
    }

    boolean search(Optional<Officer> officer) {
        return officer.flatMap(o -> search.filter(box -> o.may(box.right()))).isPresent();
    }
}

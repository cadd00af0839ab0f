package lt.tiltas.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Organisations;
import lt.tiltas.access.context.CurrentOfficer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gathers for one request what every page needs. */
@Component
class Pages {

    private final Messages messages;
    private final LocaleResolver locales;
    private final List<MenuEntry> menu;
    private final Optional<SearchBox> search;
    private final Organisations organisations;

    Pages(
            Messages messages,
            LocaleResolver locales,
            List<MenuEntry> menu,
            Optional<SearchBox> search,
            Organisations organisations) {
        this.messages = messages;
        this.locales = locales;
        this.search = search;
        this.organisations = organisations;
        this.menu = menu.stream().sorted(Comparator.comparingInt(MenuEntry::order)).toList();
    }

    Ui of(HttpServletRequest request, Map<String, Object> model) {
        Optional<Officer> officer = CurrentOfficer.get();
        Language language = Language.of(locales.resolveLocale(request));
        return new Ui(
                language,
                messages,
                officer,
                path(request),
                csrf(request),
                menu.stream().filter(entry -> officer.filter(o -> o.may(entry.right())).isPresent()).toList(),
                model,
                flash(request),
                top(officer, language));
    }

    private Ui.Top top(Optional<Officer> officer, Language language) {
        return new Ui.Top(
                officer.map(o -> organisations.name(o.organisation(), language.code())).orElse(""),
                officer.flatMap(o -> search.filter(box -> o.may(box.right()))).isPresent());
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    private static Ui.Csrf csrf(HttpServletRequest request) {
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null
                ? new Ui.Csrf("_csrf", "", "X-CSRF-TOKEN")
                : new Ui.Csrf(token.getParameterName(), token.getToken(), token.getHeaderName());
    }

    private static Ui.@Nullable Flash flash(HttpServletRequest request) {
        Map<String, ?> flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (Ui.Flash) flash.get(Flash.NAME);
    }
}

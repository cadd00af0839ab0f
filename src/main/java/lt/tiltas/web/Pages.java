package lt.tiltas.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
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
    private final Offers offers;
    private final Organisations organisations;

    Pages(Messages messages, LocaleResolver locales, Offers offers, Organisations organisations) {
        this.messages = messages;
        this.locales = locales;
        this.offers = offers;
        this.organisations = organisations;
    }

    Ui of(HttpServletRequest request, Map<String, Object> model) {
        Optional<Officer> officer = CurrentOfficer.get();
        Language language = Language.of(locales.resolveLocale(request));
        String organisation = officer.map(o -> organisations.name(o.organisation(), language.code()))
                .orElse("");
        return new Ui(
                language,
                messages,
                officer,
                path(request),
                csrf(request),
                model,
                flash(request),
                new Ui.Top(
                        organisation,
                        offers.search(officer),
                        offers.menu(officer),
                        offers.tabs(officer),
                        (spoken, id) -> organisations.name(new OrganisationId(id), spoken.code())));
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

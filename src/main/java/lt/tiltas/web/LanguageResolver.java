package lt.tiltas.web;

import java.time.Duration;
import java.util.Locale;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The language that was chosen last on this device; before that, the browser's; before that, Lithuanian. */
class LanguageResolver extends CookieLocaleResolver {

    LanguageResolver() {
        super("language");
        setCookieMaxAge(Duration.ofDays(365));
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setDefaultLocaleFunction(request -> {
            Language asked = Language.of(request.getLocale());
            return Locale.of(asked.code());
        });
    }
}

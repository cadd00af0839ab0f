/** The staff's pages that put modules side by side: the day's start, the household, the search. */
@ApplicationModule(
        displayName = "Desk",
        allowedDependencies = {
            "access",
            "access :: context",
            "law",
            "web",
            "registration",
            "permits",
            "reception",
            "placement",
            "programme"
        })
@NullMarked
package lt.tiltas.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
